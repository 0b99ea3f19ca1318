package org.emexchange.mapping.shared;

import java.util.Arrays;
import java.util.Base64;

/** Octets that nobody can change. */
public final class Octets {
    private final byte[] octets;

    private Octets(byte[] octets) {
        this.octets = octets;
    }

    public static Octets of(byte[] octets) {
        return new Octets(octets.clone());
    }

    public int length() {
        return octets.length;
    }

    public byte[] toArray() {
        return octets.clone();
    }

    public String toBase64() {
        return Base64.getEncoder().encodeToString(octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** The length only. */
    @Override
    public String toString() {
        return octets.length + " octets";
    }
}
