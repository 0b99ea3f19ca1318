package org.emexchange.hub.seal;

import org.emexchange.hub.policy.PartyId;

/** The recipient has no certificate to encrypt for that counts now: what is for it waits until there is one. */
public final class NoCertificateException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoCertificateException(PartyId recipient) {
        super("no valid encryption certificate for " + recipient);
    }
}
