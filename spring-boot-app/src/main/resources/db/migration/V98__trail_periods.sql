-- When an order has whereabouts monitored (COP-19), in place of whether it ever said so. Of orders that came before this was kept
-- the time is not known: unknown counts as the lesser disclosure, and an officer states a reason, until the order is given again.
CREATE TABLE trail_period (
    order_name text        NOT NULL COLLATE "C",
    sender     text        NOT NULL COLLATE "C",
    starts     timestamptz NOT NULL,
    ends       timestamptz,
    PRIMARY KEY (order_name, sender, starts),
    FOREIGN KEY (order_name, sender) REFERENCES responsible_body
);
