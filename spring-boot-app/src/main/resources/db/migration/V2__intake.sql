-- One row for every message id that a proved party has used. CLAIMED exists only inside a transaction.
CREATE TABLE inbox (
    party              text        NOT NULL COLLATE "C",
    message_id         text        NOT NULL COLLATE "C",
    content_digest     text        NOT NULL,
    transport_id       text        NOT NULL,
    interchange        text        NOT NULL,
    state              text        NOT NULL CHECK (state IN ('CLAIMED', 'ACCEPTED', 'REFUSED', 'HELD')),
    receipt_message_id text,
    reached_door       timestamptz NOT NULL,
    PRIMARY KEY (party, message_id)
);

-- How far each sender's messages about one order have been accepted, and how far when last asked for a turn. Order ids
-- are keyed pseudonyms.
CREATE TABLE stream (
    sender     text   NOT NULL COLLATE "C",
    name       text   NOT NULL COLLATE "C",
    order_name text   NOT NULL COLLATE "C",
    accepted   bigint NOT NULL CHECK (accepted >= 0),
    asked_at   bigint NOT NULL,
    PRIMARY KEY (sender, name, order_name)
);

-- Messages that came before their predecessors: encrypted, as they came.
CREATE TABLE held (
    sender       text        NOT NULL COLLATE "C",
    message_id   text        NOT NULL COLLATE "C",
    name         text        NOT NULL COLLATE "C",
    order_name   text        NOT NULL COLLATE "C",
    order_sealed bytea       NOT NULL,
    sequence     bigint      NOT NULL,
    door         text        NOT NULL,
    transport_id text        NOT NULL,
    reached_door timestamptz NOT NULL,
    deadline     timestamptz NOT NULL,
    octets       bytea       NOT NULL,
    offered_at   timestamptz,
    PRIMARY KEY (sender, message_id),
    FOREIGN KEY (sender, message_id) REFERENCES inbox (party, message_id)
);

ALTER TABLE held ALTER COLUMN octets SET STORAGE EXTERNAL;
CREATE INDEX held_by_stream ON held (sender, name, order_name, sequence);
CREATE INDEX held_by_deadline ON held (deadline);

-- Refused originals, encrypted, under the SHA-256 of their octets.
CREATE TABLE quarantine (
    digest     text        PRIMARY KEY COLLATE "C",
    original   bytea       NOT NULL,
    count      bigint      NOT NULL DEFAULT 1,
    party      text,
    door       text        NOT NULL,
    refusal    text        NOT NULL,
    first_seen timestamptz NOT NULL,
    last_seen  timestamptz NOT NULL
);

ALTER TABLE quarantine ALTER COLUMN original SET STORAGE EXTERNAL;

-- Where the health check writes a row and takes it away again, so that it learns whether writes are taken.
CREATE TABLE write_probe (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
);
