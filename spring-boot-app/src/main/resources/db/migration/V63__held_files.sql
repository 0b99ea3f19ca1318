-- The file that held messages came in is kept once, under the SHA-256 of its octets, for as long as one of them waits. It is
-- what proves them: a message of a file has no signature of its own. Encrypted, as it came.
CREATE TABLE held_file (
    digest text  PRIMARY KEY COLLATE "C",
    octets bytea NOT NULL
);

ALTER TABLE held_file ALTER COLUMN octets SET STORAGE EXTERNAL;

-- A message that came by itself has its octets here; one of a file has them there. What was held before has the whole file.
ALTER TABLE held ALTER COLUMN octets DROP NOT NULL,
    ADD COLUMN file text COLLATE "C" REFERENCES held_file,
    ADD CHECK ((octets IS NULL) = (file IS NOT NULL));
CREATE INDEX held_by_file ON held (file) WHERE file IS NOT NULL;
