package org.emexchange.hub.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.interfaces.ECKey;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/** An ECDSA signature as CMS writes it, in DER, and as {@link SignaturePrimitive} takes it, in two numbers of fixed length. */
final class EcdsaValue {
    private EcdsaValue() {}

    /** Empty, which verifies by no key, where it is not DER of two numbers below the order of the key's curve. */
    static byte[] plain(byte[] der, ECKey key) {
        try {
            BigInteger order = key.getParams().getOrder();
            BigInteger[] numbers = StandardDSAEncoding.INSTANCE.decode(order, der);
            return PlainDSAEncoding.INSTANCE.encode(order, numbers[0], numbers[1]);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            return new byte[0];
        }
    }

    static byte[] der(byte[] plain, ECKey key) throws IOException {
        BigInteger order = key.getParams().getOrder();
        BigInteger[] numbers = PlainDSAEncoding.INSTANCE.decode(order, plain);
        return StandardDSAEncoding.INSTANCE.encode(order, numbers[0], numbers[1]);
    }
}
