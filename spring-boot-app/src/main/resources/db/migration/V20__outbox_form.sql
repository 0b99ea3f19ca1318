-- In which form a copy is sealed: what a mail door takes is not what a broker takes.
ALTER TABLE outbox ADD COLUMN form text NOT NULL DEFAULT 'ENVELOPE' CHECK (form IN ('ENVELOPE', 'MAIL', 'ER7'));
