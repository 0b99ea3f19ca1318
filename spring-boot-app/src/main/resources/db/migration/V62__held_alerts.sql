-- An urgent message that waits for its predecessors has no copy yet: whoever is alerted about it is kept under its own id.
-- A copy of one that waited has been on its way since held_since. No door has taken anything under a higher marking so far.
ALTER TABLE held ADD COLUMN marking text NOT NULL DEFAULT 'OFFICIAL-SENSITIVE';
CREATE INDEX held_urgent_since ON held (reached_door) WHERE urgent;

ALTER TABLE outbox ADD COLUMN held_since timestamptz;

ALTER TABLE alert DROP CONSTRAINT alert_pkey;
ALTER TABLE alert ALTER COLUMN posting DROP NOT NULL,
    ADD COLUMN sender text COLLATE "C",
    ADD COLUMN message_id text COLLATE "C",
    ADD FOREIGN KEY (sender, message_id) REFERENCES inbox (party, message_id),
    ADD CHECK ((posting IS NULL) = (message_id IS NOT NULL) AND (sender IS NULL) = (message_id IS NULL)),
    ADD UNIQUE (posting, audience, way),
    ADD UNIQUE (sender, message_id, audience, way);
