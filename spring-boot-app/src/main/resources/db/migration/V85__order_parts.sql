-- Who else has a part in an order: what is about it goes between those only whose part entitles them (COP-28). contractor is
-- null of an order that came before this was kept: it was the one that the register has.
ALTER TABLE responsible_body
    ADD COLUMN youth_custody text,
    ADD COLUMN contractor    text,
    ADD COLUMN unit          text;
