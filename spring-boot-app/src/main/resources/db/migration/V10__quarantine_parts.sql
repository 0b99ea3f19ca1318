-- Originals that are not read into memory (too large, or of a type that no door takes) are kept in parts, encrypted one by
-- one and numbered from 0. That none is missing or exchanged is told by the digest of the whole, which the row is under.
CREATE TABLE quarantine_part (
    body   uuid  NOT NULL,
    number int   NOT NULL CHECK (number >= 0),
    octets bytea NOT NULL,
    PRIMARY KEY (body, number)
);

ALTER TABLE quarantine_part ALTER COLUMN octets SET STORAGE EXTERNAL;
ALTER TABLE quarantine ALTER COLUMN original DROP NOT NULL,
    ADD COLUMN body uuid UNIQUE,
    ADD CHECK ((original IS NULL) <> (body IS NULL));
