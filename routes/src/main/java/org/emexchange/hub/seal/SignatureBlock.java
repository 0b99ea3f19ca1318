package org.emexchange.hub.seal;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.w3c.dom.Element;

/**
 * A ds:Signature in the one shape that the profile allows.
 *
 * @param keyName SHA-256 of the certificate that the signer says it used; a hint, never a reason to trust one
 */
record SignatureBlock(
        Element signedInfo,
        SignaturePrimitive primitive,
        String digestAlgorithm,
        byte[] digest,
        byte[] value,
        Optional<String> keyName) {
    private static final Shape SHAPE = new Shape(RefusalCode.SIGNATURE_SHAPE);
    private static final Shape REFERENCE = new Shape(RefusalCode.SIGNATURE_REFERENCE);
    private static final Shape KEY = new Shape(RefusalCode.KEY_UNTRUSTED);

    static SignatureBlock read(Element signature, String signedId) {
        SHAPE.attributes(signature, "Id");
        List<Element> parts = SHAPE.children(signature);
        SHAPE.require(parts.size() == 2 || parts.size() == 3);
        SHAPE.require(Shape.is(parts.get(0), Profile.DS, "SignedInfo")
                && Shape.is(parts.get(1), Profile.DS, "SignatureValue"));
        List<Element> info = signedInfo(parts.get(0));
        List<Element> reference = reference(info.get(2), signedId);
        return new SignatureBlock(
                parts.get(0),
                SignaturePrimitive.of(SHAPE.plainAlgorithm(info.get(1), SignaturePrimitive.uris())),
                digest(reference.get(1)),
                SHAPE.base64(reference.get(2)),
                SHAPE.base64(parts.get(1)),
                parts.size() == 3 ? Optional.of(keyName(parts.get(2))) : Optional.empty());
    }

    private static List<Element> signedInfo(Element signedInfo) {
        SHAPE.attributes(signedInfo, "Id");
        List<Element> info = SHAPE.children(signedInfo);
        REFERENCE.require(1
                == info.stream()
                        .filter(part -> Shape.is(part, Profile.DS, "Reference"))
                        .count());
        SHAPE.children(
                signedInfo,
                Profile.DS,
                "CanonicalizationMethod",
                Profile.DS,
                "SignatureMethod",
                Profile.DS,
                "Reference");
        SHAPE.plainAlgorithm(info.get(0), Profile.EXC_C14N);
        return info;
    }

    private static List<Element> reference(Element reference, String signedId) {
        REFERENCE.attributes(reference, "URI", "Id");
        REFERENCE.require(!signedId.isEmpty() && reference.getAttribute("URI").equals("#" + signedId));
        List<Element> inside = SHAPE.children(
                reference, Profile.DS, "Transforms", Profile.DS, "DigestMethod", Profile.DS, "DigestValue");
        SHAPE.attributes(inside.get(0));
        REFERENCE.plainAlgorithm(REFERENCE.only(inside.get(0), Profile.DS, "Transform"), Profile.EXC_C14N);
        return inside;
    }

    private static String digest(Element method) {
        String uri = SHAPE.plainAlgorithm(method, Profile.DIGESTS.keySet().toArray(String[]::new));
        return Optional.ofNullable(Profile.DIGESTS.get(uri))
                .orElseThrow(() -> new RefusedException(RefusalCode.ALGORITHM));
    }

    private static String keyName(Element keyInfo) {
        KEY.require(Shape.is(keyInfo, Profile.DS, "KeyInfo"));
        KEY.attributes(keyInfo, "Id");
        return KEY.plainText(KEY.only(keyInfo, Profile.DS, "KeyName"));
    }
}
