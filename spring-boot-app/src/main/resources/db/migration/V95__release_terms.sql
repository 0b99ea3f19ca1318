-- How a person was released, as the prison notified it: by whom a licence may be varied follows from that (COP-12, COP-13), and
-- whether a recall is one from home detention curfew (COP-28). Null of a court's order, and of a release that came before this.
ALTER TABLE responsible_body
    ADD COLUMN release_kind text,
    ADD COLUMN sentence     text,
    ADD COLUMN imposed_by   text,
    ADD CHECK ((release_kind IS NULL) = (sentence IS NULL) AND (release_kind IS NULL) = (imposed_by IS NULL));
