-- Of which requests the operators have been told that whoever asked is not in the register any more.
CREATE TABLE asker_gone (
    request uuid        PRIMARY KEY REFERENCES request,
    told_at timestamptz NOT NULL
);

-- By which interchange each part of an answer came: a short answer (X12) and a transfer (X16) are two answers to one enquiry. Which
-- of the two a part from before this was is not known; it counts as one of a short answer.
ALTER TABLE enquiry_part ADD COLUMN interchange text NOT NULL DEFAULT 'X12' COLLATE "C";
ALTER TABLE enquiry_part DROP CONSTRAINT enquiry_part_pkey, ADD PRIMARY KEY (enquiry, interchange, number);
ALTER TABLE enquiry_part ALTER COLUMN interchange DROP DEFAULT;
