package org.emexchange.mapping.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.GenericSegment;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.parser.CanonicalModelClassFactory;

/**
 * HAPI's classes of version 2.5.1. Of a segment of ours it has none: it is not asked to look for one on the class path
 * at every message.
 */
final class Models extends CanonicalModelClassFactory {
    private static final long serialVersionUID = 1L;

    Models() {
        super(Er7Message.VERSION);
    }

    @Override
    public Class<? extends Segment> getSegmentClass(String name, String version) throws HL7Exception {
        return name.startsWith("Z") ? GenericSegment.class : super.getSegmentClass(name, version);
    }
}
