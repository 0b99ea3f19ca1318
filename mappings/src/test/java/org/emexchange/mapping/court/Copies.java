package org.emexchange.mapping.court;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.OffenceDetail;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/** The copies that recipients get of an example, as written text, read back by their own schema. */
final class Copies {
    static final String SOURCE = "0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01";
    static final FindingNote FOR_ALL = new FindingNote(
            "EMF-201",
            "The curfew is long.",
            "Check the timetable.",
            List.of("CourtOrder/Requirements/Curfew"),
            Set.of(Audience.SENDER, Audience.RESPONSIBLE_BODY, Audience.CONTRACTOR));
    static final FindingNote NOT_FOR_THE_CONTRACTOR = new FindingNote(
            "EMF-311",
            "The score points to dependence.",
            "Consider whether abstinence is safe.",
            List.of("CourtOrder/Requirements/Alcohol/AuditScore"),
            Set.of(Audience.SENDER, Audience.RESPONSIBLE_BODY));

    private static final OrderContext CONTEXT = new OrderContext(SOURCE, List.of(FOR_ALL, NOT_FOR_THE_CONTRACTOR));
    private static final XmlFormat CONTRACTOR = XmlFormat.of("contractor-order-1.0.xsd");
    private static final XmlFormat BODY = XmlFormat.of("responsible-body-order-1.0.xsd");

    private Copies() {}

    static String forContractor(Example example) {
        return new String(ContractorOrderXml.write(CourtOrderToContractor.map(example.read(), CONTEXT)), UTF_8);
    }

    static String forBody(Example example) {
        return new String(
                ResponsibleBodyOrderXml.write(
                        CourtOrderToResponsibleBody.map(example.read(), CONTEXT, OffenceDetail.WHOLE)),
                UTF_8);
    }

    static XmlNode contractorNode(Example example) {
        return CONTRACTOR.read(forContractor(example).getBytes(UTF_8));
    }

    static XmlNode bodyNode(Example example) {
        return BODY.read(forBody(example).getBytes(UTF_8));
    }
}
