-- What recipients ask senders about messages, open until it is answered (PI-3.1). Message ids only.
CREATE TABLE query (
    party       text        NOT NULL COLLATE "C",
    message_id  text        NOT NULL COLLATE "C",
    asked       text        NOT NULL COLLATE "C",
    share       text        NOT NULL COLLATE "C",
    about       text        NOT NULL COLLATE "C",
    interchange text        NOT NULL,
    asked_at    timestamptz NOT NULL,
    ended_at    timestamptz,
    ending      text        CHECK (ending IN ('ANSWERED', 'TAKEN_BACK', 'REPLACED')),
    PRIMARY KEY (party, message_id),
    FOREIGN KEY (party, message_id) REFERENCES inbox (party, message_id),
    CHECK ((ended_at IS NULL) = (ending IS NULL))
);

CREATE INDEX query_open ON query (asked_at) WHERE ended_at IS NULL;

-- What kind of case a share was permitted for: what is asked about it goes by the same power.
ALTER TABLE outbox ADD COLUMN answers_case text;
