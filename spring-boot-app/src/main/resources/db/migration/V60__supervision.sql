-- What later reports about an order need to know of it: null where an order came before this was kept, or did not say.
-- Unknown counts as the lesser disclosure: no trail monitoring, and no licence that PPCS manages.
ALTER TABLE responsible_body
    ADD COLUMN trail_monitored       boolean,
    ADD COLUMN contractor_is_officer boolean,
    ADD COLUMN public_protection     text,
    ADD CHECK ((trail_monitored IS NULL) = (contractor_is_officer IS NULL));
