-- Which message was shared on which decision outside any agreement: one each.
CREATE TABLE one_off_use (
    reference  text        PRIMARY KEY COLLATE "C",
    party      text        NOT NULL COLLATE "C",
    message_id text        NOT NULL COLLATE "C",
    used_at    timestamptz NOT NULL
);
