-- Continuous records of orders: entries are added at the end and never changed. record is locked while one is added; the
-- application role may insert entries and read them, and nothing else. Order ids are keyed pseudonyms.
CREATE TABLE record (
    name       text NOT NULL COLLATE "C",
    order_name text NOT NULL COLLATE "C",
    entries    int  NOT NULL,
    PRIMARY KEY (name, order_name)
);

CREATE TABLE record_entry (
    name        text        NOT NULL COLLATE "C",
    order_name  text        NOT NULL COLLATE "C",
    number      int         NOT NULL CHECK (number >= 1),
    message_id  text        NOT NULL,
    accepted_at timestamptz NOT NULL,
    standard    text        NOT NULL,
    payload     bytea       NOT NULL,
    PRIMARY KEY (name, order_name, number),
    FOREIGN KEY (name, order_name) REFERENCES record
);

ALTER TABLE record_entry ALTER COLUMN payload SET STORAGE EXTERNAL;
