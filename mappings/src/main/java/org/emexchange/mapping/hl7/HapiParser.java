package org.emexchange.mapping.hl7;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.Location;
import ca.uhn.hl7v2.model.Group;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Structure;
import ca.uhn.hl7v2.parser.ModelClassFactory;
import ca.uhn.hl7v2.parser.ParserConfiguration;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * HAPI's parser of ER7, of version 2.5.1 and no other, with its validation on; its parser of XML is never asked. What it
 * says of a fault quotes the message, so nothing of it goes on.
 */
final class HapiParser {
    private static final HapiContext CONTEXT = context();

    private HapiParser() {}

    /** @throws UnreadableException {@code SCHEMA} where HAPI finds a fault that the bounds before it did not */
    static Hl7Message parse(Er7Message message) {
        try {
            return segments(message, parser().parse(message.text()));
        } catch (HL7Exception e) {
            throw new UnreadableException(Kind.SCHEMA, List.of(place(message, Optional.ofNullable(e.getLocation()))));
        }
    }

    /** The segment and field that HAPI stopped at; which of several segments it was, it does not say reliably. */
    private static String place(Er7Message message, Optional<Location> at) {
        return at.filter(location -> Collections.frequency(message.names(), location.getSegmentName()) == 1)
                .map(HapiParser::place)
                .orElse("MSH");
    }

    /** HAPI counts the fields of MSH from 0. */
    private static String place(Location at) {
        String segment = at.getSegmentName();
        int counted = segment.equals("MSH") ? 1 : 0;
        return at.getField() < 1 ? segment : segment + "-" + (at.getField() + counted);
    }

    /** The message as HAPI encodes it. */
    static String encode(Message message) {
        try {
            return parser().encode(message);
        } catch (HL7Exception e) {
            throw new IllegalStateException("an acknowledgement that cannot be encoded", e);
        }
    }

    /** What an own message is made of. */
    static ModelClassFactory models() {
        return CONTEXT.getModelClassFactory();
    }

    private static PipeParser parser() {
        return new PipeParser(CONTEXT);
    }

    private static Hl7Message segments(Er7Message er7, Message message) throws HL7Exception {
        Map<String, List<Hl7Segment>> all = new LinkedHashMap<>();
        collect(message, all);
        if (all.values().stream().mapToInt(List::size).sum() != er7.segments().size()) {
            throw new UnreadableException(Kind.SCHEMA, List.of("MSH"));
        }
        return new Hl7Message(all);
    }

    /** Segments in their groups count on through the message, as a sender counts them. */
    private static void collect(Group group, Map<String, List<Hl7Segment>> all) throws HL7Exception {
        for (String name : group.getNames()) {
            for (Structure structure : group.getAll(name)) {
                if (structure instanceof Group inner) {
                    collect(inner, all);
                } else {
                    List<Hl7Segment> same = all.computeIfAbsent(structure.getName(), any -> new ArrayList<>());
                    same.add(new Hl7Segment(structure.getName(), same.size() + 1, (Segment) structure));
                }
            }
        }
    }

    private static HapiContext context() {
        DefaultHapiContext context = new DefaultHapiContext(
                new ParserConfiguration(), ValidationContextFactory.defaultValidation(), new Models());
        context.getParserConfiguration().setAllowUnknownVersions(false);
        return context;
    }
}
