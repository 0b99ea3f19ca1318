-- An order that was sent in error gives nobody a part. What is held and says itself that it is urgent lifts those before it; for which
-- agreements a message has been held, each told once.
ALTER TABLE responsible_body ADD COLUMN withdrawn boolean NOT NULL DEFAULT false;

ALTER TABLE held ADD COLUMN pressing boolean NOT NULL DEFAULT false;

CREATE TABLE awaited (
    party      text NOT NULL COLLATE "C",
    message_id text NOT NULL COLLATE "C",
    agreement  text NOT NULL COLLATE "C",
    PRIMARY KEY (party, message_id, agreement)
);

-- Which parts of its answer an enquiry has had; an answer in one piece is part 1 of 1.
CREATE TABLE enquiry_part (
    enquiry uuid    NOT NULL REFERENCES enquiry,
    number  integer NOT NULL,
    PRIMARY KEY (enquiry, number)
);
