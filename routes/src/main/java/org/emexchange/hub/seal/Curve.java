package org.emexchange.hub.seal;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** The two curves of the profile, and the only two forms in which a stranger's point on them is read. */
final class Curve {
    private static final Curve P256 =
            new Curve("secp256r1", Profile.P256, "3059301306072a8648ce3d020106082a8648ce3d030107034200");
    private static final Curve P384 =
            new Curve("secp384r1", Profile.P384, "3076301006072a8648ce3d020106052b81040022036200");
    private static final List<Curve> ALL = List.of(P256, P384);

    final String uri;
    private final byte[] prefix;
    private final ECParameterSpec parameters;

    /** @param prefix DER of a SubjectPublicKeyInfo up to the point, in hex */
    private Curve(String name, String uri, String prefix) {
        this.uri = uri;
        this.prefix = HexFormat.of().parseHex(prefix);
        try {
            AlgorithmParameters algorithm = AlgorithmParameters.getInstance("EC");
            algorithm.init(new ECGenParameterSpec(name));
            this.parameters = algorithm.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Curve ofUri(String uri) {
        return ALL.stream()
                .filter(curve -> curve.uri.equals(uri))
                .findFirst()
                .orElseThrow(() -> new RefusedException(RefusalCode.ALGORITHM));
    }

    /** The curve that an uncompressed point of this length can lie on. */
    static Curve ofPoint(byte[] octets) {
        return ALL.stream()
                .filter(curve -> curve.pointLength() == octets.length)
                .findFirst()
                .orElseThrow(() -> new RefusedException(RefusalCode.ALGORITHM));
    }

    /** The curve of a key, if it is one of the two. */
    static Optional<Curve> of(ECKey key) {
        return ALL.stream()
                .filter(curve ->
                        curve.parameters.getCurve().equals(key.getParams().getCurve())
                                && curve.parameters
                                        .getGenerator()
                                        .equals(key.getParams().getGenerator()))
                .findFirst();
    }

    /** From a SubjectPublicKeyInfo with named curve and uncompressed point: the one encoding of it that is read. */
    static ECPublicKey ofEncoded(byte[] encoded) {
        return ALL.stream()
                .filter(curve -> encoded.length == curve.prefix.length + curve.pointLength()
                        && Arrays.equals(curve.prefix, Arrays.copyOf(encoded, curve.prefix.length)))
                .findFirst()
                .orElseThrow(() -> new RefusedException(RefusalCode.ALGORITHM))
                .uncompressed(encoded);
    }

    private ECPublicKey uncompressed(byte[] encoded) {
        return point(Arrays.copyOfRange(encoded, prefix.length, encoded.length));
    }

    /** An uncompressed point, which lies on the curve. */
    ECPublicKey point(byte[] octets) {
        int size = size();
        if (octets.length != pointLength() || octets[0] != 4) {
            throw new RefusedException(RefusalCode.ALGORITHM);
        }
        ECPoint point = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(octets, 1, 1 + size)),
                new BigInteger(1, Arrays.copyOfRange(octets, 1 + size, octets.length)));
        if (!holds(point)) {
            throw new RefusedException(RefusalCode.ENCRYPTION_SHAPE);
        }
        try {
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, parameters));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The point of a public key, uncompressed. */
    byte[] octets(ECPublicKey key) {
        int size = size();
        byte[] octets = new byte[pointLength()];
        octets[0] = 4;
        fixed(key.getW().getAffineX(), octets, 1, size);
        fixed(key.getW().getAffineY(), octets, 1 + size, size);
        return octets;
    }

    ECParameterSpec parameters() {
        return parameters;
    }

    private static void fixed(BigInteger coordinate, byte[] into, int from, int size) {
        byte[] octets = coordinate.toByteArray();
        int sign = octets.length > size ? 1 : 0;
        System.arraycopy(octets, sign, into, from + size - (octets.length - sign), octets.length - sign);
    }

    private boolean holds(ECPoint point) {
        EllipticCurve curve = parameters.getCurve();
        BigInteger prime = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB());
        return x.compareTo(prime) < 0
                && y.compareTo(prime) < 0
                && y.multiply(y).subtract(right).mod(prime).signum() == 0;
    }

    int size() {
        return (parameters.getCurve().getField().getFieldSize() + 7) / 8;
    }

    private int pointLength() {
        return 1 + 2 * size();
    }
}
