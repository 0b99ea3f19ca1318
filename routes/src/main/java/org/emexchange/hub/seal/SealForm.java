package org.emexchange.hub.seal;

import java.security.cert.X509Certificate;
import org.emexchange.hub.policy.PartyId;

/** How one {@link Form} is opened, signed and encrypted: its profile, and nothing of the stages. */
interface SealForm {
    /** Judges what came by the profile, then decrypts it where it is encrypted. */
    Opened open(Received received);

    /** The copy in clear with our signature. */
    byte[] sign(Translated translated, HubKeys keys);

    /** The same signed content under our current key. */
    byte[] signAnew(byte[] clear, HubKeys keys);

    /** The certificate of ours that a copy of this form was signed with. */
    X509Certificate signer(byte[] clear, HubKeys keys);

    /** Whether a copy travels encrypted for its recipient, or in clear inside a connection of its own. */
    boolean encrypts();

    /** As it travels. */
    byte[] encrypt(byte[] clear, X509Certificate certificate, PartyId recipient);
}
