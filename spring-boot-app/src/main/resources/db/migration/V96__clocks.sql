-- What the clocks of orders hang on: facts told by messages, with pseudonyms in place of orders and references; when to look at an
-- order again; and who was told what. Facts and notices are never changed: a clock is reckoned from its facts.
CREATE TABLE duty_fact (
    id         text        PRIMARY KEY COLLATE "C",
    subject    text        NOT NULL COLLATE "C",
    occurrence text        NOT NULL,
    matter     text        COLLATE "C",
    about      text        COLLATE "C",
    at         timestamptz NOT NULL,
    known_at   timestamptz NOT NULL,
    due_by     timestamptz,
    parties    text        NOT NULL
);
CREATE INDEX duty_fact_subject ON duty_fact (subject);

CREATE TABLE duty_look (
    subject text        PRIMARY KEY COLLATE "C",
    due_at  timestamptz,
    is_open boolean     NOT NULL
);
CREATE INDEX duty_look_due ON duty_look (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX duty_look_open ON duty_look (due_at) WHERE is_open;

-- Alerts to be sent, each once; audience is a party, or empty for the operators.
CREATE TABLE duty_alert (
    reference   uuid        NOT NULL,
    kind        text        NOT NULL,
    interchange text        NOT NULL,
    since       timestamptz NOT NULL,
    audience    text        NOT NULL COLLATE "C",
    clock       text        NOT NULL,
    try_at      timestamptz NOT NULL,
    sent_at     timestamptz,
    PRIMARY KEY (reference, kind, interchange, since, audience)
);
CREATE INDEX duty_alert_unsent ON duty_alert (try_at) WHERE sent_at IS NULL;

CREATE TABLE duty_notice (
    clock   text        NOT NULL,
    subject text        NOT NULL COLLATE "C",
    matter  text        NOT NULL COLLATE "C",
    event   timestamptz NOT NULL,
    phase   text        NOT NULL,
    due     timestamptz NOT NULL,
    told_at timestamptz NOT NULL,
    PRIMARY KEY (clock, subject, matter, event, phase, due)
);
