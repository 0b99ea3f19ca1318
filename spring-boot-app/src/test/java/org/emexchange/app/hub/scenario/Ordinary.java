package org.emexchange.app.hub.scenario;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.RiskMessages;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;

/**
 * What a party of a flow sends when nothing is wrong with it: every scenario differs from it in what it says, and in
 * nothing else.
 */
record Ordinary(TestParty party, Header header, String payload) {
    /** How an ordinary message of a flow comes about. */
    interface Kind {
        /** Who sends it by that kind of door, unless a scenario says otherwise. */
        String sender(String door);

        Ordinary from(TestParty party, String example);

        /** The published example that it carries, unless a scenario says otherwise. */
        String example();
    }

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            entry("court-order", new CourtOrder()),
            entry("allocation", new Allocated()),
            entry("risk-notification", new Risk("risk-notification", "risk-notification/full-form")),
            entry("risk-update", new Risk("risk-update", "risk-update/new-officer-after-home-visit")),
            entry("receipt", new Acknowledgement()),
            entry("release", new OrdinaryHl7.Release()),
            entry("alcohol-result", new OrdinaryHl7.AlcoholResult()),
            entry("information-request", new OrdinaryEnquiry.Request()),
            entry("information-answer", new OrdinaryEnquiry.Answer()),
            entry("data-request", new OrdinaryData.Request()),
            entry("data-request-withdrawal", new OrdinaryData.Withdrawal()),
            entry("data-answer", new OrdinaryData.Answer()),
            entry("bulk-location", new OrdinaryData.Bulk()),
            entry("third-party-request", new OrdinaryThirdParty.Request()),
            entry("third-party-withdrawal", new OrdinaryThirdParty.Withdrawal()),
            entry("third-party-answer", new OrdinaryThirdParty.Answer()),
            entry("query", new OrdinaryQuery.Asks()),
            entry("query-answer", new OrdinaryQuery.Answers()),
            entry("rights-request", new OrdinaryRights.Request()),
            entry("rights-instruction", new OrdinaryRights.Instruction()),
            entry("rights-return", new OrdinaryRights.Return()),
            entry("rights-outcome", new OrdinaryRights.Outcome()),
            entry("violation", new Reported()));

    /** @throws NullPointerException for a flow that has no ordinary message here yet */
    static Kind of(String flow) {
        return CaseMessage.of(flow)
                .<Kind>map(OrdinaryCase::new)
                .orElseGet(() ->
                        Objects.requireNonNull(KINDS.get(flow), () -> "what is an ordinary message of " + flow + "?"));
    }

    /** X01: a new order of its own id. */
    private record CourtOrder() implements Kind {
        @Override
        public String sender(String door) {
            return "hmcts.leeds-crown-court";
        }

        @Override
        public String example() {
            return "community-curfew-only";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            String order = Orders.newOrderId();
            String payload = new String(Orders.order(example, order), StandardCharsets.UTF_8);
            return new Ordinary(party, Orders.header(party.id(), order), payload);
        }
    }

    /** X04 or X05: number 1 of an order's record. */
    private record Risk(String interchange, String example) implements Kind {
        @Override
        public String sender(String door) {
            return door.equals("mail") ? "probation.york-pdu" : "probation.leeds-pdu";
        }

        @Override
        public Ordinary from(TestParty party, String published) {
            String order = Carried.community(party.id());
            return new Ordinary(
                    party,
                    RiskMessages.header(party.id(), order, interchange, 1),
                    new String(RiskMessages.payload(published, order), StandardCharsets.UTF_8));
        }
    }

    /** X23: a case of its own is allocated. */
    private record Allocated() implements Kind {
        @Override
        public String sender(String door) {
            return door.equals("mail") ? "probation.york-pdu" : "probation.leeds-pdu";
        }

        @Override
        public String example() {
            return "allocated";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            String order = Carried.community(party.id());
            String payload = new String(Allocations.allocation(example, order), StandardCharsets.UTF_8);
            return new Ordinary(party, Allocations.header(party.id(), order), payload);
        }
    }

    /** X00: a recipient has taken a share on, which reached it just now. */
    private record Acknowledgement() implements Kind {
        @Override
        public String sender(String door) {
            return "emc.order-intake";
        }

        @Override
        public String example() {
            return "acknowledged-by-recipient";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            TestParty court = TestHub.running().party("hmcts.leeds-crown-court");
            Ordinary order =
                    Ordinary.of("court-order").from(court, civil(party) ? "civil-dapo" : "community-curfew-only");
            Map<String, String> power = civil(party) ? Map.of("power", "COURT_DIRECTION") : Map.of();
            court.send("court-order", court.seal().sealed(Facts.changed(order.header, power), order.octets()));
            Header share = party.await(
                            "order", one -> one.opening().header().order().equals(order.header.order()))
                    .opening()
                    .header();
            String payload = Orders.published("receipt/" + example)
                    .replaceAll("<AboutMessage>[^<]*<", "<AboutMessage>" + share.messageId() + "<")
                    .replaceAll("<OrderId>[^<]*<", "<OrderId>" + share.order().orElseThrow() + "<");
            return new Ordinary(party, header(party.id(), share), payload.substring(payload.indexOf("<Receipt")));
        }

        /** That force is responsible in the civil example; the contractor gets a copy of any order. */
        private static boolean civil(TestParty party) {
            return party.id().equals("police.humberside");
        }

        private static Header header(String sender, Header share) {
            Instant now = Instant.now();
            return new Header(
                    "X00",
                    UUID.randomUUID().toString(),
                    new PartyId(sender),
                    PartyId.HUB,
                    "urn:emexchange:receipt:1",
                    "Receipt",
                    now,
                    now.plusSeconds(3_600),
                    Optional.of("OFFICIAL-SENSITIVE"),
                    "CONTRACT_PERFORMANCE",
                    "PROCESSOR_INSTRUCTION",
                    "EMX-DPC-000",
                    share.order(),
                    OptionalLong.empty(),
                    Optional.of(share.messageId()));
        }
    }

    byte[] octets() {
        return payload.getBytes(StandardCharsets.UTF_8);
    }
}
