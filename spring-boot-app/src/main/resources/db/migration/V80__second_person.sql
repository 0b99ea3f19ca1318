-- What one person proposes and a second one confirms or declines; how a request ended without a decision; grants that lapse,
-- are withdrawn or answered; what was released and is reviewed afterwards. The application role may insert and read, and
-- nothing else. Encrypted: names, reasons and what would be granted in part.
CREATE TABLE proposal (
    id          uuid        PRIMARY KEY,
    request     uuid        NOT NULL REFERENCES request,
    number      integer     NOT NULL,
    outcome     text        NOT NULL CHECK (outcome IN ('GRANTED', 'GRANTED_IN_PART')),
    reasons     bytea       NOT NULL,
    scope       bytea,
    proposer    text        NOT NULL,
    name        bytea       NOT NULL,
    role        text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    CHECK ((scope IS NOT NULL) = (outcome = 'GRANTED_IN_PART')),
    UNIQUE (request, number)
);

CREATE TABLE second_word (
    proposal uuid        PRIMARY KEY REFERENCES proposal,
    outcome  text        NOT NULL CHECK (outcome IN ('CONFIRMED', 'DECLINED')),
    reasons  bytea       NOT NULL,
    person   text        NOT NULL,
    name     bytea       NOT NULL,
    role     text        NOT NULL,
    at       timestamptz NOT NULL
);

-- Nobody decides that a request expires, or that whoever asked takes it back.
ALTER TABLE decision
    DROP CONSTRAINT decision_outcome_check,
    ALTER COLUMN decider DROP NOT NULL,
    ALTER COLUMN name DROP NOT NULL,
    ALTER COLUMN role DROP NOT NULL,
    ADD COLUMN proposal uuid UNIQUE REFERENCES second_word,
    ADD COLUMN lapses_at timestamptz,
    ADD CHECK (outcome IN ('GRANTED', 'GRANTED_IN_PART', 'REFUSED', 'EXPIRED', 'RETRACTED')),
    ADD CHECK ((decider IS NULL) = (outcome IN ('EXPIRED', 'RETRACTED'))),
    ADD CHECK (num_nulls(decider, name, role) IN (0, 3));

-- What was granted before grants had an end has the end that one of today has.
UPDATE decision SET lapses_at = decided_at + interval '28 days' WHERE outcome IN ('GRANTED', 'GRANTED_IN_PART');

CREATE TABLE withdrawal (
    request      uuid        PRIMARY KEY REFERENCES decision,
    reasons      bytea       NOT NULL,
    person       text        NOT NULL,
    name         bytea       NOT NULL,
    role         text        NOT NULL,
    withdrawn_at timestamptz NOT NULL
);

CREATE TABLE request_answer (
    request    uuid        NOT NULL REFERENCES decision,
    message_id text        NOT NULL COLLATE "C",
    taken_at   timestamptz NOT NULL,
    PRIMARY KEY (request, message_id)
);

CREATE TABLE review (
    id          uuid        PRIMARY KEY,
    cause       text        NOT NULL CHECK (cause IN ('LIFE_AT_RISK', 'SAMPLE')),
    request     uuid        UNIQUE REFERENCES decision,
    leaf        bigint      UNIQUE REFERENCES audit_leaf,
    interchange text        NOT NULL,
    since       timestamptz NOT NULL,
    due_at      timestamptz NOT NULL,
    CHECK ((cause = 'LIFE_AT_RISK') = (request IS NOT NULL)),
    CHECK ((cause = 'SAMPLE') = (leaf IS NOT NULL))
);

CREATE TABLE review_outcome (
    review      uuid        PRIMARY KEY REFERENCES review,
    outcome     text        NOT NULL CHECK (outcome IN ('UPHELD', 'NOT_UPHELD')),
    reasons     bytea       NOT NULL,
    reviewer    text        NOT NULL,
    name        bytea       NOT NULL,
    role        text        NOT NULL,
    reviewed_at timestamptz NOT NULL
);

-- Of which overdue reviews the operators have been told.
CREATE TABLE review_alert (
    review  uuid        PRIMARY KEY REFERENCES review,
    told_at timestamptz NOT NULL
);
