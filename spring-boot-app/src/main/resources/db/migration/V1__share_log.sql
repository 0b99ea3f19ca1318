-- The share log. Append only: the application role may add and read rows, never change or remove one.
-- at is the hub's clock; commitment = SHA-256(salt || canonical text of the row), see LeafText.
CREATE TABLE audit_leaf (
    number          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at              timestamptz NOT NULL,
    kind            text        NOT NULL,
    party           text,
    counterpart     text,
    interchange     text        NOT NULL,
    message_id      text,
    order_pseudonym text,
    purpose         text,
    power           text,
    agreement       text,
    marking         text,
    payload_digest  text        NOT NULL,
    outcome         text        NOT NULL,
    size            bigint      NOT NULL,
    salt            bytea       NOT NULL CHECK (octet_length(salt) = 32),
    commitment      bytea       NOT NULL CHECK (octet_length(commitment) = 32)
);

CREATE INDEX audit_leaf_by_message ON audit_leaf (message_id);
