package org.emexchange.hub.seal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;

/**
 * Reads ASN.1 from strangers (X.690): walked within bounds first, so that nothing is built of what is too deep, too
 * much, or longer than itself.
 */
final class Ber {
    static final int DEPTH = 24;
    static final int ELEMENTS = 200_000;
    private static final int INDEFINITE = -1;

    private final byte[] octets;
    private final Deque<Integer> ends = new ArrayDeque<>();
    private int at;

    private Ber(byte[] octets) {
        this.octets = octets;
    }

    /**
     * One value, and nothing behind it.
     *
     * @throws IllegalArgumentException where it is not that
     */
    static ASN1Primitive read(byte[] octets) {
        try {
            new Ber(octets).walk();
            return ASN1Primitive.fromByteArray(octets);
        } catch (IOException | IllegalStateException | ClassCastException e) {
            throw new IllegalArgumentException("not ASN.1", e);
        }
    }

    /** As {@link #read}, of the one encoding of a value that DER has. */
    static ASN1Primitive readDer(byte[] octets) {
        try {
            ASN1Primitive value = read(octets);
            require(Arrays.equals(value.getEncoded(ASN1Encoding.DER), octets));
            return value;
        } catch (IOException e) {
            throw new IllegalArgumentException("not DER", e);
        }
    }

    /** A ContentInfo (RFC 5652, section 3) with content. */
    static ContentInfo info(ASN1Primitive read) {
        ASN1Sequence sequence = ASN1Sequence.getInstance(read);
        require(sequence.size() == 2
                && ASN1TaggedObject.getInstance(sequence.getObjectAt(1)).hasContextTag(0));
        return ContentInfo.getInstance(sequence);
    }

    /**
     * What was read of a structure, which must be all that it holds: the library passes over tags that are not those of the
     * standard.
     *
     * @throws IllegalArgumentException where it is not
     */
    static <T extends ASN1Encodable> T whole(T read, ASN1Encodable from) {
        try {
            byte[] is = read.toASN1Primitive().getEncoded(ASN1Encoding.DER);
            require(Arrays.equals(is, from.toASN1Primitive().getEncoded(ASN1Encoding.DER)));
            return read;
        } catch (IOException e) {
            throw new IllegalArgumentException("not ASN.1", e);
        }
    }

    private void walk() {
        int elements = 0;
        do {
            require(++elements <= ELEMENTS);
            element();
            leave();
        } while (!ends.isEmpty());
        require(at == octets.length);
    }

    private void element() {
        int tag = next();
        require((tag & 0x1f) != 0x1f);
        int length = length();
        boolean constructed = (tag & 0x20) != 0;
        require(length != INDEFINITE || constructed);
        require(length <= limit() - at);
        if (!constructed) {
            require(tag != 0 || (length == 0 && INDEFINITE == inside()));
            at += length;
            if (tag == 0) {
                ends.pop();
            }
            return;
        }
        require(ends.size() < DEPTH);
        ends.push(length == INDEFINITE ? INDEFINITE : at + length);
    }

    /** Leaves every element whose end is here. */
    private void leave() {
        while (inside() == at) {
            ends.pop();
        }
    }

    private int inside() {
        Integer end = ends.peek();
        return end == null ? octets.length + 1 : end;
    }

    /** Where the nearest element of known length ends. */
    private int limit() {
        return ends.stream().filter(end -> end != INDEFINITE).findFirst().orElse(octets.length);
    }

    private int length() {
        int first = next();
        if (first < 0x80) {
            return first;
        }
        int count = first & 0x7f;
        require(count <= 4 && first != 0xff);
        if (count == 0) {
            return INDEFINITE;
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            require(length < 1 << 23);
            length = length << 8 | next();
        }
        return length;
    }

    private int next() {
        require(at < limit());
        return octets[at++] & 0xff;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not ASN.1 within bounds");
        }
    }
}
