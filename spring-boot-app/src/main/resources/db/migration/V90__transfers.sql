-- Transfers that come in parts, and which of their parts were taken: numbers and digests, and nothing of what a part holds.
-- What was taken is never changed. answers is the message id of the hub's copy that the transfer answers.
CREATE TABLE transfer (
    sender      text        NOT NULL COLLATE "C",
    id          text        NOT NULL COLLATE "C",
    interchange text        NOT NULL,
    answers     text        NOT NULL,
    parts       int         NOT NULL CHECK (parts >= 1),
    last_at     timestamptz NOT NULL,
    ended_at    timestamptz,
    told_at     timestamptz,
    PRIMARY KEY (sender, id)
);
CREATE INDEX transfer_open ON transfer (last_at) WHERE ended_at IS NULL AND told_at IS NULL;

CREATE TABLE transfer_part (
    sender  text   NOT NULL COLLATE "C",
    id      text   NOT NULL COLLATE "C",
    number  int    NOT NULL CHECK (number >= 1),
    digest  text   NOT NULL,
    records bigint NOT NULL,
    sent    text   NOT NULL,
    kept    bigint NOT NULL,
    PRIMARY KEY (sender, id, number),
    FOREIGN KEY (sender, id) REFERENCES transfer (sender, id)
);
