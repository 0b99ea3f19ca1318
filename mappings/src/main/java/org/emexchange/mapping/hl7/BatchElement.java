package org.emexchange.mapping.hl7;

import org.emexchange.mapping.shared.Octets;
import org.emexchange.mapping.shared.UnreadableException;

/** One message of a batch: usable or not, it never stops the others. */
public sealed interface BatchElement {
    /** Where it stands in the file, from 1. */
    int number();

    /** Exactly as it came, every CR with it. */
    Octets octets();

    /** A message that is well-formed ER7; whether it follows its profile is for its reader to say. */
    record Message(int number, Octets octets) implements BatchElement {}

    /** A message that nobody can read, and why. */
    record Unusable(int number, Octets octets, UnreadableException reason) implements BatchElement {}
}
