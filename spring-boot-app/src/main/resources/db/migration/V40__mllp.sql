-- What an MLLP door answered to a proved message: the same message gets the same answer again. Encrypted.
CREATE TABLE acknowledgement (
    party      text  NOT NULL COLLATE "C",
    message_id text  NOT NULL COLLATE "C",
    octets     bytea NOT NULL,
    PRIMARY KEY (party, message_id),
    FOREIGN KEY (party, message_id) REFERENCES inbox (party, message_id)
);

-- Which body was last given an order as responsible for it. Order ids are keyed pseudonyms.
CREATE TABLE responsible_body (
    order_name text NOT NULL COLLATE "C",
    sender     text NOT NULL COLLATE "C",
    body       text NOT NULL,
    role       text NOT NULL,
    case_kind  text NOT NULL,
    PRIMARY KEY (order_name, sender)
);
