package org.emexchange.app.store;

/**
 * Keyed pseudonyms. The same clear value must give the same pseudonym for as long as the store lives: it is the key under
 * which a sender's sequence per order is counted.
 */
public interface Pseudonyms {
    String of(String clear);
}
