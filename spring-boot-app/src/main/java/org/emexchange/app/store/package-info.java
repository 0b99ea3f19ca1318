/**
 * The store on PostgreSQL: inbox, streams, share log, outbox and quarantine. One public entry point, {@link
 * org.emexchange.app.store.Store}; everything else is reached by the ports of {@code hub.pipeline} and {@code hub.audit}.
 *
 * <p><b>Locks</b> are taken in one order, so that transactions cannot block each other in a circle: inbox row, stream,
 * quarantine, outbox row of a share that is answered, then lanes in the order (recipient, key), last {@code lane_turn}.
 * Postings are therefore collected and written at commit.
 */
package org.emexchange.app.store;
