-- What parties ask about orders of theirs, open until it is answered (PI-3.10). Encrypted: the order id and what was asked.
CREATE TABLE enquiry (
    id          uuid        PRIMARY KEY,
    party       text        NOT NULL COLLATE "C",
    message_id  text        NOT NULL COLLATE "C",
    interchange text        NOT NULL,
    order_id    bytea       NOT NULL,
    payload     bytea       NOT NULL,
    urgent      boolean     NOT NULL,
    asked_at    timestamptz NOT NULL,
    answered_at timestamptz,
    UNIQUE (party, message_id),
    FOREIGN KEY (party, message_id) REFERENCES inbox (party, message_id)
);

CREATE INDEX enquiry_open ON enquiry (asked_at) WHERE answered_at IS NULL;
