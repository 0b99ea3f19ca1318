package org.emexchange.mapping.monitoring;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.model.Group;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Structure;
import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import ca.uhn.hl7v2.parser.CanonicalModelClassFactory;
import ca.uhn.hl7v2.parser.ParserConfiguration;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * An {@code ORU^R01} as HAPI's parser of ER7 reads it, once {@link OruBounds} has let it through. HAPI's parser of XML is
 * never asked, and what HAPI says of a fault, which quotes the message, goes nowhere.
 */
final class OruMessage {
    private static final HapiContext CONTEXT = new DefaultHapiContext(
            new ParserConfiguration(),
            ValidationContextFactory.defaultValidation(),
            new CanonicalModelClassFactory("2.5.1"));

    private final Segment pid;
    private final Segment obr;
    private final List<Segment> obx;

    private OruMessage(Segment pid, Segment obr, List<Segment> obx) {
        this.pid = pid;
        this.obr = obr;
        this.obx = List.copyOf(obx);
    }

    /** @throws UnreadableException {@code MALFORMED} before HAPI sees it, {@code SCHEMA} with the places */
    static OruMessage read(byte[] octets) {
        String bounded = OruBounds.check(octets);
        try {
            return of((ORU_R01) new PipeParser(CONTEXT).parse(bounded));
        } catch (HL7Exception e) {
            throw new UnreadableException(Kind.SCHEMA, List.of("MSH"));
        }
    }

    private static OruMessage of(ORU_R01 message) throws HL7Exception {
        var result = message.getPATIENT_RESULT();
        var order = result.getORDER_OBSERVATION();
        List<Segment> observations = new ArrayList<>();
        for (Structure observation : order.getAll("OBSERVATION")) {
            observations.add((Segment) ((Group) observation).get("OBX"));
        }
        return new OruMessage(result.getPATIENT().getPID(), order.getOBR(), observations);
    }

    String pid(int field, int component) {
        return value(pid, field, 0, component).orElse("");
    }

    Optional<String> pid(int field, int repetition, int component) {
        return value(pid, field, repetition, component);
    }

    String obr(int field) {
        return value(obr, field, 0, 1).orElse("");
    }

    int observations() {
        return obx.size();
    }

    Optional<String> obx(int observation, int field) {
        return value(obx.get(observation), field, 0, 1);
    }

    private static Optional<String> value(Segment segment, int field, int repetition, int component) {
        try {
            return Optional.ofNullable(Terser.get(segment, field, repetition, component, 1))
                    .filter(text -> !text.isEmpty());
        } catch (HL7Exception e) {
            throw new IllegalStateException("a field that was found to be there", e);
        }
    }
}
