-- Each register that was loaded and differed from the one before, field by field as keyed pseudonyms of its text: enough to
-- tell what a load changed, and nothing of what stood there.
CREATE TABLE register_load (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL,
    digest text        NOT NULL
);

CREATE TABLE register_field (
    load      bigint NOT NULL REFERENCES register_load (number),
    entry     text   NOT NULL,
    field     text   NOT NULL,
    pseudonym text   NOT NULL,
    PRIMARY KEY (load, entry, field)
);
