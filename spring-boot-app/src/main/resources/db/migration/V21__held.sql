-- In which form a held message came and whether it was urgent, so that it goes on as it came.
ALTER TABLE held ADD COLUMN form text NOT NULL DEFAULT 'ENVELOPE' CHECK (form IN ('ENVELOPE', 'MAIL', 'ER7')),
    ADD COLUMN urgent boolean NOT NULL DEFAULT false;

-- When a hub was last at work: one row. No deadline of a held message runs while none is.
CREATE TABLE hub_at_work (
    one boolean     PRIMARY KEY DEFAULT true CHECK (one),
    at  timestamptz NOT NULL
);

INSERT INTO hub_at_work (at) VALUES (now());
