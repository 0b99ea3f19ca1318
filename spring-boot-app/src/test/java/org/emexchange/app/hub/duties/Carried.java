package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.about;

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
        String order = Orders.newOrderId();
        Header header = Change.ground(Orders.header(COURT.id(), order), "COURT_DIRECTION", "EMX-ISA-001");
        return carried(COURT, header, "bail-curfew", order);
    }

    /** The Home Office's own, which names no responsible body. */
    static String immigration() {
        TestParty office = HUB.party("home-office.civil-orders");
        String order = Orders.newOrderId();
        Header header = Change.ground(Orders.header(office.id(), order), "COURT_DIRECTION", "EMX-ISA-004");
        return carried(office, header, "immigration", order);
    }

    /** A release on a licence that PPCS manages, with trail monitoring. */
    static String licenceOfPpcs() {
        String release = Orders.newOrderId();
        String prison = "prison.frankland";
        assertThat(Hl7Dealing.sent(
                        "release",
                        prison,
                        Hl7Dealing.sealed(
                                Releases.header(prison, release),
                                Hl7Dealing.release("ppcs-parole-licence", prison, release))))
                .isEqualTo("AA");
        return release;
    }

    private static String carried(TestParty sender, Header header, String example, String order) {
        sender.send("court-order", sender.seal().sealed(header, Orders.order(example, order)));
        CONTRACTOR.await("order", about(order));
        return order;
    }
}
