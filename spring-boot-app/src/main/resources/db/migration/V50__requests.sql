-- Requests that wait for a named person's decision, the one decision on each, and who looked at one and why. The
-- application role may insert and read, and nothing else: nothing is overwritten, and of two decisions at once one stands.
-- Encrypted: what came, what was asked, names, reasons and what was granted in part. id is the hub's own reference.
CREATE TABLE request (
    id           uuid        PRIMARY KEY,
    party        text        NOT NULL COLLATE "C",
    message_id   text        NOT NULL COLLATE "C",
    interchange  text        NOT NULL,
    standard     text        NOT NULL,
    door         text        NOT NULL,
    form         text        NOT NULL CHECK (form IN ('ENVELOPE', 'MAIL', 'ER7')),
    transport_id text        NOT NULL,
    reached_door timestamptz NOT NULL,
    urgent       boolean     NOT NULL,
    octets       bytea       NOT NULL,
    payload      bytea       NOT NULL,
    UNIQUE (party, message_id),
    FOREIGN KEY (party, message_id) REFERENCES inbox (party, message_id)
);

CREATE TABLE decision (
    request    uuid        PRIMARY KEY REFERENCES request,
    outcome    text        NOT NULL CHECK (outcome IN ('GRANTED', 'GRANTED_IN_PART', 'REFUSED')),
    reasons    bytea       NOT NULL,
    scope      bytea,
    decider    text        NOT NULL,
    name       bytea       NOT NULL,
    role       text        NOT NULL,
    decided_at timestamptz NOT NULL,
    CHECK ((scope IS NOT NULL) = (outcome = 'GRANTED_IN_PART'))
);

CREATE TABLE request_look (
    id        uuid        PRIMARY KEY,
    request   uuid        NOT NULL REFERENCES request,
    looker    text        NOT NULL,
    looked_at timestamptz NOT NULL,
    reason    bytea       NOT NULL
);

ALTER TABLE request ALTER COLUMN octets SET STORAGE EXTERNAL, ALTER COLUMN payload SET STORAGE EXTERNAL;
