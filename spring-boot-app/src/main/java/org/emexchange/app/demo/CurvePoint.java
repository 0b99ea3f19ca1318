package org.emexchange.app.demo;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;

/** Uncompressed points of P-256 and P-384. */
final class CurvePoint {
    private static final byte UNCOMPRESSED = 4;

    private CurvePoint() {}

    /** URI of the curve that the key is on. */
    static String curve(ECKey key) {
        return bits(key.getParams()) == 256 ? "urn:oid:1.2.840.10045.3.1.7" : "urn:oid:1.3.132.0.34";
    }

    static byte[] encode(ECPublicKey key) {
        int size = bits(key.getParams()) / 8;
        byte[] point = new byte[1 + 2 * size];
        point[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), point, 1, size);
        put(key.getW().getAffineY(), point, 1 + size, size);
        return point;
    }

    private static void put(BigInteger number, byte[] into, int at, int size) {
        byte[] octets = number.toByteArray();
        int length = Math.min(octets.length, size);
        System.arraycopy(octets, octets.length - length, into, at + size - length, length);
    }

    /** A public key on the same curve as the private one. A point that is not on it would leak the private key. */
    static ECPublicKey decode(byte[] point, ECParameterSpec params) throws NotOpenedException {
        int size = bits(params) / 8;
        if (point.length != 1 + 2 * size || point[0] != UNCOMPRESSED) {
            throw new NotOpenedException("not an uncompressed point of the recipient's curve");
        }
        ECPoint w = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + size)),
                new BigInteger(1, Arrays.copyOfRange(point, 1 + size, point.length)));
        if (!isOn(params.getCurve(), w)) {
            throw new NotOpenedException("a point that is not on the curve");
        }
        try {
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(w, params));
        } catch (GeneralSecurityException e) {
            throw new NotOpenedException("a point that is no key", e);
        }
    }

    private static boolean isOn(EllipticCurve curve, ECPoint w) {
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = w.getAffineX();
        BigInteger y = w.getAffineY();
        BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB());
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.pow(2).subtract(right).mod(p).signum() == 0;
    }

    private static int bits(ECParameterSpec params) {
        return params.getCurve().getField().getFieldSize();
    }
}
