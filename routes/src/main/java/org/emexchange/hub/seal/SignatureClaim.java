package org.emexchange.hub.seal;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a message says about its signature, in whatever form; nothing of it is proved.
 *
 * @param octets what the value is a signature over
 * @param value for a key of that kind and size, in the form that {@link SignaturePrimitive} takes
 * @param named which certificate it says was used: a hint, never a reason to trust one
 */
record SignatureClaim(
        SignaturePrimitive primitive,
        byte[] octets,
        Function<PublicKey, byte[]> value,
        Optional<Predicate<X509Certificate>> named) {
    boolean names(X509Certificate certificate) {
        return named.map(hint -> hint.test(certificate)).orElse(true);
    }

    boolean holds(X509Certificate certificate) {
        PublicKey key = certificate.getPublicKey();
        return primitive.verifies(key, octets, value.apply(key));
    }
}
