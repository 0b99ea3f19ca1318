package org.emexchange.hub.seal;

import static org.emexchange.hub.seal.CmsMaker.made;

import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SimpleAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** SignedData as BouncyCastle makes it, in the profile and beyond it. */
final class SignerMaker {
    private final byte[] content;
    private final List<TestParties.Keys> signers = new ArrayList<>();
    private String algorithm = "SHA256withECDSA";
    private Optional<PSSParameterSpec> pss = Optional.empty();
    private boolean attributes = true;
    private boolean inside;
    private ASN1ObjectIdentifier type = CMSObjectIdentifiers.data;
    private Optional<Attribute> twice = Optional.empty();
    private Optional<Attribute> unsigned = Optional.empty();

    SignerMaker(byte[] content, TestParties.Keys... signers) {
        this.content = content;
        this.signers.addAll(List.of(signers));
    }

    SignerMaker by(String signatureAlgorithm) {
        algorithm = signatureAlgorithm;
        return this;
    }

    SignerMaker by(PSSParameterSpec spec) {
        pss = Optional.of(spec);
        return this;
    }

    SignerMaker withoutAttributes() {
        attributes = false;
        return this;
    }

    SignerMaker inside() {
        inside = true;
        return this;
    }

    SignerMaker of(ASN1ObjectIdentifier contentType) {
        type = contentType;
        return this;
    }

    SignerMaker twice(Attribute attribute) {
        twice = Optional.of(attribute);
        return this;
    }

    SignerMaker unsigned(Attribute attribute) {
        unsigned = Optional.of(attribute);
        return this;
    }

    byte[] der() {
        return made(() -> {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (TestParties.Keys keys : signers) {
                generator.addSignerInfoGenerator(signer(keys));
            }
            return generator
                    .generate(new CMSProcessableByteArray(type, content), inside)
                    .getEncoded("DER");
        });
    }

    private SignerInfoGenerator signer(TestParties.Keys keys) throws Exception {
        ContentSigner signer = pss.map(spec -> new JcaContentSignerBuilder("RSAPSS", spec))
                .orElseGet(() -> new JcaContentSignerBuilder(algorithm))
                .setProvider(new BouncyCastleProvider())
                .build(keys.pair().getPrivate());
        JcaSignerInfoGeneratorBuilder builder =
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        builder.setDirectSignature(!attributes);
        builder.setSignedAttributeGenerator(this::signedAttributes);
        unsigned.ifPresent(attribute -> builder.setUnsignedAttributeGenerator(
                new SimpleAttributeTableGenerator(new AttributeTable(attribute))));
        return builder.build(signer, keys.certificate());
    }

    private AttributeTable signedAttributes(Map<?, ?> parameters) {
        AttributeTable table = new DefaultSignedAttributeTableGenerator().getAttributes(parameters);
        return twice.map(attribute -> add(table, attribute)).orElse(table);
    }

    private static AttributeTable add(AttributeTable table, Attribute attribute) {
        var all = table.toASN1EncodableVector();
        all.add(attribute);
        return new AttributeTable(all);
    }
}
