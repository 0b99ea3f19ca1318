-- The random seed of each day's sample, which is drawn when the day (UTC) is over, so that nobody can know before which shares
-- will be reviewed; and which days' samples have been put up. The application role may insert and read, and nothing else.
CREATE TABLE sample_seed (
    day  date  PRIMARY KEY,
    seed bytea NOT NULL CHECK (octet_length(seed) = 32)
);

CREATE TABLE sample_done (
    day     date        PRIMARY KEY REFERENCES sample_seed,
    chosen  bigint      NOT NULL,
    done_at timestamptz NOT NULL
);

CREATE INDEX audit_leaf_shares ON audit_leaf (at) WHERE kind = 'SHARE';
