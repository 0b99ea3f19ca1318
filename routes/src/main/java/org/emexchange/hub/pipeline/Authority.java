package org.emexchange.hub.pipeline;

import java.util.List;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.refusal.RefusedException;

/**
 * What a message needs beside its sender's part in the order. Asked once a message, of a sender who has such a part, so that
 * what it answers gives nothing away about another's order.
 */
@FunctionalInterface
public interface Authority<T> {
    /**
     * @param orders what the hub carried under that order id, of each sender; at least one
     * @throws RefusedException where it is missing, or cannot be told of each of them
     */
    void require(T content, Party sender, List<OrderParts> orders);
}
