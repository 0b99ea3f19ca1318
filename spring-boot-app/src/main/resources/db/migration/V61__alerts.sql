-- Who has been alerted about an urgent copy that waited too long, and who has been told that it was delivered after all.
-- sent is false where nobody is to be told by that way.
CREATE TABLE alert (
    posting           bigint      NOT NULL REFERENCES outbox (id),
    audience          text        NOT NULL CHECK (audience IN ('SENDER', 'RECIPIENT', 'OPERATORS')),
    way               text        NOT NULL CHECK (way IN ('MAIL', 'SMS')),
    sent              boolean     NOT NULL,
    told_at           timestamptz NOT NULL,
    delivered_told_at timestamptz,
    PRIMARY KEY (posting, audience, way)
);

CREATE INDEX alert_open ON alert (posting) WHERE sent AND delivered_told_at IS NULL;
-- Urgent copies that wait, oldest first.
CREATE INDEX outbox_urgent_since ON outbox (posted_at) WHERE delivered_at IS NULL AND urgent AND share;
