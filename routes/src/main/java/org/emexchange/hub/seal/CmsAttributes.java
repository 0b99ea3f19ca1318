package org.emexchange.hub.seal;

import java.util.List;
import java.util.stream.StreamSupport;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** Signed attributes (RFC 5652, section 11): the content's type and digest, each once; of others nothing is read. */
final class CmsAttributes {
    static final int MOST = 16;

    private CmsAttributes() {}

    static ASN1Set of(byte[] digest) {
        return new DERSet(new ASN1Encodable[] {
            new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)),
            new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest)))
        });
    }

    static byte[] digest(ASN1Set attributes) {
        require(attributes.size() <= MOST);
        require(only(attributes, CMSAttributes.contentType).equals(CMSObjectIdentifiers.data));
        return ASN1OctetString.getInstance(only(attributes, CMSAttributes.messageDigest))
                .getOctets();
    }

    private static ASN1Encodable only(ASN1Set attributes, ASN1ObjectIdentifier type) {
        List<Attribute> found = StreamSupport.stream(attributes.spliterator(), false)
                .map(Attribute::getInstance)
                .filter(attribute -> attribute.getAttrType().equals(type))
                .toList();
        require(found.size() == 1 && found.get(0).getAttrValues().size() == 1);
        return found.get(0).getAttrValues().getObjectAt(0);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.CMS_SIGNATURE);
        }
    }
}
