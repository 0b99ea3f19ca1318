package org.emexchange.hub.seal;

import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** The algorithms of the profile by their object identifiers, each with the only parameters that it may have. */
final class CmsAlgorithm {
    static final AlgorithmIdentifier WRAP = new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_wrap);
    static final AlgorithmIdentifier AGREEMENT =
            new AlgorithmIdentifier(SECObjectIdentifiers.dhSinglePass_stdDH_sha256kdf_scheme, WRAP);
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final AlgorithmIdentifier SHA384 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha384);
    static final AlgorithmIdentifier OAEP = new AlgorithmIdentifier(
            PKCSObjectIdentifiers.id_RSAES_OAEP,
            new RSAESOAEPparams(SHA256, mask(SHA256), RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));
    private static final Map<SignaturePrimitive, AlgorithmIdentifier> SIGNATURES = Map.of(
            SignaturePrimitive.ECDSA_SHA256,
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256),
            SignaturePrimitive.ECDSA_SHA384,
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384),
            SignaturePrimitive.PSS_SHA256,
            pss(SHA256, 32),
            SignaturePrimitive.PSS_SHA384,
            pss(SHA384, 48));

    private CmsAlgorithm() {}

    static AlgorithmIdentifier of(SignaturePrimitive primitive) {
        return Optional.ofNullable(SIGNATURES.get(primitive)).orElseThrow();
    }

    static AlgorithmIdentifier digest(SignaturePrimitive primitive) {
        return primitive.digest().equals("SHA-384") ? SHA384 : SHA256;
    }

    /** The signature algorithm, if it is of the profile with the profile's parameters, over a digest by the same hash. */
    static SignaturePrimitive signature(AlgorithmIdentifier stated, AlgorithmIdentifier digest) {
        return SIGNATURES.keySet().stream()
                .filter(known -> isPlain(digest, digest(known).getAlgorithm()) && is(stated, known))
                .findFirst()
                .orElseThrow(CmsAlgorithm::refused);
    }

    private static boolean is(AlgorithmIdentifier stated, SignaturePrimitive known) {
        if (!of(known).getAlgorithm().equals(stated.getAlgorithm())) {
            return false;
        }
        if (!stated.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return isPlain(stated, stated.getAlgorithm());
        }
        RSASSAPSSparams is = RSASSAPSSparams.getInstance(stated.getParameters());
        RSASSAPSSparams must = RSASSAPSSparams.getInstance(of(known).getParameters());
        ASN1ObjectIdentifier hash = digest(known).getAlgorithm();
        return isPlain(is.getHashAlgorithm(), hash)
                && isMask(is.getMaskGenAlgorithm(), hash)
                && must.getSaltLength().equals(is.getSaltLength())
                && must.getTrailerField().equals(is.getTrailerField());
    }

    /** Each parameter is demanded: what is left out would mean SHA-1. */
    static void requireOaep(AlgorithmIdentifier stated) {
        RSAESOAEPparams is = RSAESOAEPparams.getInstance(stated.getParameters());
        ASN1ObjectIdentifier hash = SHA256.getAlgorithm();
        AlgorithmIdentifier source = is.getPSourceAlgorithm();
        require(isPlain(is.getHashAlgorithm(), hash)
                && isMask(is.getMaskGenAlgorithm(), hash)
                && source.getAlgorithm().equals(PKCSObjectIdentifiers.id_pSpecified)
                && ASN1OctetString.getInstance(source.getParameters()).getOctetsLength() == 0);
    }

    /** ECDH with the KDF of ANSI X9.63 by SHA-256, wrapping by AES-256; the wrapping as it is stated. */
    static AlgorithmIdentifier requireAgreement(AlgorithmIdentifier stated) {
        require(stated.getAlgorithm().equals(AGREEMENT.getAlgorithm()));
        AlgorithmIdentifier wrap = AlgorithmIdentifier.getInstance(stated.getParameters());
        require(isPlain(wrap, WRAP.getAlgorithm()));
        return wrap;
    }

    static void require(boolean holds) {
        if (!holds) {
            throw refused();
        }
    }

    /** Without parameters, or with the NULL that some write in their place. */
    static boolean isPlain(AlgorithmIdentifier stated, ASN1ObjectIdentifier algorithm) {
        ASN1Encodable parameters = stated.getParameters();
        return stated.getAlgorithm().equals(algorithm)
                && (parameters == null || DERNull.INSTANCE.equals(parameters.toASN1Primitive()));
    }

    private static boolean isMask(AlgorithmIdentifier stated, ASN1ObjectIdentifier hash) {
        return stated.getAlgorithm().equals(PKCSObjectIdentifiers.id_mgf1)
                && isPlain(AlgorithmIdentifier.getInstance(stated.getParameters()), hash);
    }

    private static AlgorithmIdentifier pss(AlgorithmIdentifier hash, int salt) {
        return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_RSASSA_PSS,
                new RSASSAPSSparams(hash, mask(hash), new ASN1Integer(salt), RSASSAPSSparams.DEFAULT_TRAILER_FIELD));
    }

    private static AlgorithmIdentifier mask(AlgorithmIdentifier hash) {
        return new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, hash);
    }

    private static RefusedException refused() {
        return new RefusedException(RefusalCode.ALGORITHM);
    }
}
