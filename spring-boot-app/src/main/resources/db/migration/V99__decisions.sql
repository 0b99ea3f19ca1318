-- Of which requests the operators have been told that whoever asked is not in the register any more.
CREATE TABLE asker_gone (
    request uuid        PRIMARY KEY REFERENCES request,
    told_at timestamptz NOT NULL
);
