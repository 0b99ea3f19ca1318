-- Which hub polls a door. number goes up with each new holder; ends is by the database's clock.
CREATE TABLE lease (
    door   text        PRIMARY KEY COLLATE "C",
    holder uuid        NOT NULL,
    number bigint      NOT NULL,
    ends   timestamptz NOT NULL
);
