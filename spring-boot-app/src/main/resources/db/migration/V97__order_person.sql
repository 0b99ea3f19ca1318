-- By what the person of an order can be told (COP-28): keyed pseudonyms of numbers, and of last name with date of birth, each
-- made with the order id, so that nobody can tell from them which orders are one person's. Of an order that came before this
-- was kept there are none until it is varied or given anew: the hub does not know whom it is about, and says so.
CREATE TABLE order_person (
    order_name text NOT NULL COLLATE "C",
    sender     text NOT NULL COLLATE "C",
    mark       text NOT NULL COLLATE "C",
    PRIMARY KEY (order_name, sender, mark),
    FOREIGN KEY (order_name, sender) REFERENCES responsible_body
);
