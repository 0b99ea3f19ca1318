package org.emexchange.hub.pipeline;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Map;
import org.emexchange.hub.seal.PartyKeys;

/**
 * How often the hub has failed on what lies at one polled door; a broker counts for itself. What is no fault of what lies
 * there does not count: a line that breaks while it is read, a server that does not give it. In memory: another hub, or this
 * one after a restart, counts anew.
 */
final class Attempts {
    private final Map<String, Integer> failures = new Remembered<>();

    synchronized int failed(String key) {
        return failures.getOrDefault(key, 0);
    }

    synchronized void failure(String key, Exception failure) {
        boolean elsewhere = failure instanceof LeaseLostException
                || failure instanceof PartyKeys.RevocationUnknownException
                || failure instanceof IOException
                || failure instanceof MessagingException;
        if (!elsewhere) {
            failures.merge(key, 1, Integer::sum);
        }
    }

    synchronized void done(String key) {
        failures.remove(key);
    }
}
