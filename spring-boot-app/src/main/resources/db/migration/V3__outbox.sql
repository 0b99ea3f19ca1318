-- A lane: one recipient, one order. Whoever puts something into it or records what left it locks this row, last of all
-- locks and in the order (recipient, key), and keeps it until the commit. So rows become visible in the order of n.
-- waiting_since and urgent say what its first row waits for; null when empty or when its first row's door does not
-- stand. due_at is that of lane_turn, for the search.
CREATE TABLE lane (
    lane          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient     text   NOT NULL COLLATE "C",
    key           text   NOT NULL COLLATE "C",
    next          bigint NOT NULL DEFAULT 1,
    waiting_since timestamptz,
    urgent        boolean NOT NULL DEFAULT false,
    due_at        timestamptz NOT NULL DEFAULT '-infinity',
    UNIQUE (recipient, key)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);

CREATE INDEX lane_waiting ON lane (recipient, urgent DESC, waiting_since, due_at) WHERE waiting_since IS NOT NULL;

-- What a dispatcher locks while it sends. Posting never needs this row, so a dispatcher that is sending delays no intake.
CREATE TABLE lane_turn (
    lane     bigint      PRIMARY KEY REFERENCES lane,
    due_at   timestamptz NOT NULL,
    failures int         NOT NULL DEFAULT 0
) WITH (fillfactor = 70);

CREATE TABLE outbox (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lane                bigint      NOT NULL REFERENCES lane,
    n                   bigint      NOT NULL,
    recipient           text        NOT NULL COLLATE "C",
    message_id          text        NOT NULL COLLATE "C",
    delivery            int         NOT NULL CHECK (delivery >= 1),
    interchange         text        NOT NULL,
    marking             text        NOT NULL,
    route               text        NOT NULL,
    urgent              boolean     NOT NULL,
    share               boolean     NOT NULL,
    deliverable         boolean     NOT NULL,
    leaf                bigint      NOT NULL REFERENCES audit_leaf,
    octets              bytea       NOT NULL,
    stamp               bytea       NOT NULL,
    certificate_ends    timestamptz NOT NULL,
    clear_sealed        bytea       NOT NULL,
    answers_sender      text,
    answers_message_id  text,
    answers_interchange text,
    answers_order       bytea,
    posted_at           timestamptz NOT NULL,
    delivered_at        timestamptz,
    acknowledged_at     timestamptz,
    acknowledgement     text,
    UNIQUE (lane, n),
    UNIQUE (message_id, delivery),
    CHECK ((acknowledged_at IS NULL) = (acknowledgement IS NULL))
) WITH (fillfactor = 85);

ALTER TABLE outbox ALTER COLUMN octets SET STORAGE EXTERNAL, ALTER COLUMN clear_sealed SET STORAGE EXTERNAL;
CREATE INDEX outbox_pending ON outbox (lane, n) WHERE delivered_at IS NULL;
CREATE INDEX outbox_urgent ON outbox (lane) WHERE delivered_at IS NULL AND urgent;
CREATE INDEX outbox_not_deliverable ON outbox (recipient, lane) WHERE delivered_at IS NULL AND NOT deliverable;
