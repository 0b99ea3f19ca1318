package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.about;

import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.Enquiring;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.Releases;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;

/** Orders and releases that the hub has carried to the contractor, for what is sent about them later. */
public final class Carried {
    private Carried() {}

    /** The published example of a sentence, of its own id. */
    public static String sentence(String example) {
        String order = Orders.newOrderId();
        return carried(COURT, Orders.header(COURT.id(), order), example, order);
    }

    /** One of a person on bail. */
    public static String bail() {
        return bail("police.west-yorkshire");
    }

    /** One of a person on bail, which that force enforces. */
    static String bail(String force) {
        String order = Orders.newOrderId();
        Header header = Change.ground(Orders.header(COURT.id(), order), "COURT_DIRECTION", "EMX-ISA-001");
        byte[] payload = named("bail-curfew", order, "police.west-yorkshire", force);
        return carried(COURT, header, payload, order);
    }

    /** The Home Office's own, which names no responsible body. */
    static String immigration() {
        TestParty office = HUB.party("home-office.civil-orders");
        String order = Orders.newOrderId();
        Header header = Change.ground(Orders.header(office.id(), order), "COURT_DIRECTION", "EMX-ISA-004");
        return carried(office, header, "immigration", order);
    }

    /** An order as the message is about one: of the sender's own, or of a unit's where the contractor sends. */
    public static String orderFor(CaseMessage message, String sender) {
        if (message == CaseMessage.LICENCE_VARIATION) {
            return sender.startsWith("prison.") ? child("GOVERNOR") : homeDetention(sender);
        }
        if (message == CaseMessage.HDC_RECALL) {
            return homeDetention("probation.leeds-pdu");
        }
        if (message == CaseMessage.INCIDENT_REPORT) {
            return Orders.newOrderId();
        }
        return message.isFromContractor() ? sentence("suspended-sentence-aamr") : community(sender);
    }

    /** A release on a licence that PPCS manages, with trail monitoring. */
    static String licenceOfPpcs() {
        return licenceOfPpcs("probation.leeds-pdu");
    }

    /** The same, supervised by that unit. */
    static String licenceOfPpcs(String unit) {
        return released("prison.frankland", "ppcs-parole-licence", 3, unit);
    }

    /** An adult's release on home detention curfew with a determinate sentence, supervised by that unit. */
    static String homeDetention(String unit) {
        return released("prison.leeds", "hdc", 3, unit);
    }

    /** The release of a child whose conditions that authority imposed. */
    static String child(String imposedBy) {
        return released("prison.wetherby", "youth-notice-of-supervision", 12, imposedBy);
    }

    /** @param field of ZRL that says otherwise than the published one */
    private static String released(String prison, String example, int field, String value) {
        String release = Orders.newOrderId();
        String text = Releases.field(Hl7Dealing.release(example, prison, release), "ZRL", field, value);
        assertThat(Hl7Dealing.sent("release", prison, Hl7Dealing.sealed(Releases.header(prison, release), text)))
                .isEqualTo("AA");
        return release;
    }

    /** A community sentence whose responsible officer is in that unit. */
    public static String community(String unit) {
        return community(COURT, CONTRACTOR, unit);
    }

    /** A suspended sentence with alcohol monitoring whose responsible officer is in that unit. */
    static String supervised(String unit) {
        String order = Orders.newOrderId();
        Header header = Orders.header(COURT.id(), order);
        byte[] payload = named("suspended-sentence-aamr", order, "probation.leeds-pdu", unit);
        return carried(COURT, header, payload, order);
    }

    /** A community sentence through another hub. */
    public static String community(TestParty court, TestParty contractor, String unit) {
        String order = Orders.newOrderId();
        byte[] payload = named("community-curfew-only", order, "probation.leeds-pdu", unit);
        court.send("court-order", court.seal().sealed(Orders.header(court.id(), order), payload));
        contractor.await("order", about(order));
        return order;
    }

    /** A community sentence with trail monitoring of the person of the published enquiries, supervised by that unit. */
    static String trailed(String unit) {
        String order = Orders.newOrderId();
        byte[] payload = new String(named("exclusion-zone-monitored", order, "probation.hull-pdu", unit), UTF_8)
                .replace("X345678", Enquiring.CRN)
                .getBytes(UTF_8);
        return carried(COURT, Orders.header(COURT.id(), order), payload, order);
    }

    private static byte[] named(String example, String order, String published, String body) {
        return new String(Orders.order(example, order), UTF_8)
                .replace("<Party>" + published + "<", "<Party>" + body + "<")
                .getBytes(UTF_8);
    }

    private static String carried(TestParty sender, Header header, String example, String order) {
        return carried(sender, header, Orders.order(example, order), order);
    }

    private static String carried(TestParty sender, Header header, byte[] payload, String order) {
        sender.send("court-order", sender.seal().sealed(header, payload));
        CONTRACTOR.await("order", about(order));
        return order;
    }
}
