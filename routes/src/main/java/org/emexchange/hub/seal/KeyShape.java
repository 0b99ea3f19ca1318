package org.emexchange.hub.seal;

import java.security.interfaces.ECPublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.w3c.dom.Element;

/** Judges an EncryptedKey: RSA-OAEP or ECDH-ES, each in one shape with fixed parameters. */
final class KeyShape {
    private final Shape shape;
    private final PartyId sender;
    private final PartyId receiver;

    KeyShape(Shape shape, PartyId sender, PartyId receiver) {
        this.shape = shape;
        this.sender = sender;
        this.receiver = receiver;
    }

    /** The ephemeral key of ECDH-ES; empty where the key is transported by RSA-OAEP. */
    Optional<ECPublicKey> originator(Element encryptedKey) {
        shape.attributes(encryptedKey, "Id");
        List<Element> parts = shape.children(encryptedKey);
        shape.require(parts.size() == 2 || parts.size() == 3);
        shape.require(Shape.is(parts.get(0), Profile.XENC, "EncryptionMethod")
                && Shape.is(parts.get(parts.size() - 1), Profile.XENC, "CipherData"));
        Optional<Element> keyInfo = parts.size() == 3 ? Optional.of(parts.get(1)) : Optional.empty();
        keyInfo.ifPresent(element -> shape.require(Shape.is(element, Profile.DS, "KeyInfo")));
        keyInfo.ifPresent(shape::attributes);
        if (shape.algorithm(parts.get(0), Profile.OAEP, Profile.KW).equals(Profile.OAEP)) {
            oaep(parts.get(0));
            keyInfo.ifPresent(this::hint);
            return Optional.empty();
        }
        shape.plainAlgorithm(parts.get(0), Profile.KW);
        return Optional.of(agreement(shape.only(keyInfo.orElseThrow(shape::refused), Profile.XENC, "AgreementMethod")));
    }

    /** Both parameters are demanded: what is left out would mean SHA-1. */
    private void oaep(Element method) {
        List<Element> parts = shape.children(method);
        List<Element> digests = named(parts, Profile.DS, "DigestMethod");
        List<Element> masks = named(parts, Profile.XENC11, "MGF");
        if (digests.size() != 1 || masks.size() != 1 || parts.size() != 2) {
            throw new RefusedException(RefusalCode.ALGORITHM);
        }
        shape.plainAlgorithm(digests.get(0), Profile.SHA256);
        shape.plainAlgorithm(masks.get(0), Profile.MGF);
    }

    private static List<Element> named(List<Element> parts, String namespace, String name) {
        return parts.stream().filter(part -> Shape.is(part, namespace, name)).toList();
    }

    private void hint(Element keyInfo) {
        shape.plainText(shape.only(keyInfo, Profile.DS, "KeyName"));
    }

    private ECPublicKey agreement(Element agreement) {
        shape.algorithm(agreement, Profile.ECDH);
        List<Element> parts = shape.children(agreement);
        shape.require(parts.size() == 2 || parts.size() == 3);
        shape.require(Shape.is(parts.get(0), Profile.XENC11, "KeyDerivationMethod")
                && Shape.is(parts.get(1), Profile.XENC, "OriginatorKeyInfo"));
        if (parts.size() == 3) {
            shape.require(Shape.is(parts.get(2), Profile.XENC, "RecipientKeyInfo"));
            hint(parts.get(2));
        }
        derivation(parts.get(0));
        return originatorKey(parts.get(1));
    }

    /** Other parameters than ours cannot lead to our key, so that they are refused as what does not decrypt. */
    private void derivation(Element method) {
        shape.algorithm(method, Profile.KDF);
        Element parameters = shape.only(method, Profile.XENC11, "ConcatKDFParams");
        shape.plainAlgorithm(shape.only(parameters, Profile.DS, "DigestMethod"), Profile.SHA256);
        Shape fixed = new Shape(RefusalCode.DECRYPTION);
        fixed.attributes(parameters, "AlgorithmID", "PartyUInfo", "PartyVInfo");
        fixed.require(isHex(parameters, "AlgorithmID", Profile.KW)
                && isHex(parameters, "PartyUInfo", sender.value())
                && isHex(parameters, "PartyVInfo", receiver.value()));
    }

    private static boolean isHex(Element parameters, String name, String text) {
        return parameters.getAttribute(name).toLowerCase(Locale.ROOT).equals(EncryptionXml.hex(text));
    }

    private ECPublicKey originatorKey(Element keyInfo) {
        shape.attributes(keyInfo);
        List<Element> keys = shape.children(keyInfo);
        shape.require(keys.size() == 1);
        if (Shape.is(keys.get(0), Profile.DSIG11, "DEREncodedKeyValue")) {
            return Curve.ofEncoded(shape.base64(keys.get(0)));
        }
        shape.require(Shape.is(keys.get(0), Profile.DS, "KeyValue"));
        shape.attributes(keys.get(0));
        Element value = shape.only(keys.get(0), Profile.DSIG11, "ECKeyValue");
        shape.attributes(value);
        List<Element> parts = shape.children(value, Profile.DSIG11, "NamedCurve", Profile.DSIG11, "PublicKey");
        shape.attributes(parts.get(0), "URI");
        shape.children(parts.get(0), new String[0]);
        return Curve.ofUri(parts.get(0).getAttribute("URI")).point(shape.base64(parts.get(1)));
    }
}
