package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyMail;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.police.DataRequestXml;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.DataScopeXml;

/** Data requests and answers (X13) of the published examples, and the invented person who decides on them. */
public final class DataRequests {
    public static final String FORCE = "police.west-yorkshire";
    public static final String FORCE_BY_MAIL = "police.cumbria";
    public static final String MAILBOX = "em-data-requests@hub.example";
    public static final Decider DECIDER =
            new Decider("dm-0417", "Dorothea Marshbanks", "Data Disclosure Manager, Electronic Monitoring Directorate");
    public static final Decider SECOND =
            new Decider("dm-0533", "Edith Fairweather", "Deputy Head, Electronic Monitoring Directorate");
    public static final String REASONS = "Necessary for the hours of the three robberies, 20:00 to 02:00.";

    private DataRequests() {}

    /** The example, as another force asks it about another order. */
    public static byte[] request(String example, String force, String order) {
        String text = Orders.published("data-request/" + example)
                .replaceAll("<Force>[^<]*<", "<Force>" + force + "<")
                .replaceAll("<OrderId>[^<]*<", "<OrderId>" + order + "<");
        return text.substring(text.indexOf("<DataRequest")).getBytes(UTF_8);
    }

    public static Header header(String force, String order) {
        return header("X13", "data-request", "DataRequest", force, Optional.of(order), Optional.empty());
    }

    /** Of a request that names no order. */
    public static Header headerOfNoOrder(String force) {
        return header("X13", "data-request", "DataRequest", force, Optional.empty(), Optional.empty());
    }

    /** More than was granted. */
    public static byte[] answer(String request) {
        return answer("more-than-granted", request);
    }

    public static byte[] answer(String example, String request) {
        String text = Orders.published("data-answer/" + example)
                .replaceAll("<AboutRequest>[^<]*<", "<AboutRequest>" + request + "<");
        return text.substring(text.indexOf("<DataAnswer")).getBytes(UTF_8);
    }

    /** @param share message id of the copy that is answered */
    public static Header answerHeader(String contractor, String share) {
        return header("X13", "data-answer", "DataAnswer", contractor, Optional.empty(), Optional.of(share));
    }

    public static Header withdrawalHeader(String force) {
        return header(
                "X13", "data-request-withdrawal", "DataRequestWithdrawal", force, Optional.empty(), Optional.empty());
    }

    /** @param request message id of the request that is taken back */
    public static byte[] withdrawal(String request) {
        String text = Orders.published("data-request-withdrawal/taken-back")
                .replaceAll("<AboutRequest>[^<]*<", "<AboutRequest>" + request + "<");
        return text.substring(text.indexOf("<DataRequestWithdrawal")).getBytes(UTF_8);
    }

    static Header header(
            String interchange,
            String standard,
            String type,
            String sender,
            Optional<String> order,
            Optional<String> inReplyTo) {
        Instant now = Instant.now();
        return new Header(
                interchange,
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                "urn:emexchange:" + standard + ":1",
                type,
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                "OTHER_LAW_ENFORCEMENT",
                "DPA_2018_S36_3",
                "EMX-ISA-010",
                order,
                OptionalLong.empty(),
                inReplyTo);
    }

    /** An ordinary mail of a party that has a mail door. */
    public static byte[] mail(TestHub hub, Header header, byte[] payload) {
        return mail(hub, MAILBOX, header, payload);
    }

    static byte[] mail(TestHub hub, String mailbox, Header header, byte[] payload) {
        PartyMail seal = new PartyMail(hub.pki(), header.sender());
        byte[] xml = PartyMail.xml(header, payload);
        return PartyMail.mail(
                hub.address(header.sender().value()), mailbox, "", seal.encrypted("enc", seal.signed(xml, xml)));
    }

    /** The reference of a request, once it waits for a decision. */
    public static String waiting(TestHub hub, Header header) {
        Instant end = Instant.now().plus(TestParty.patience());
        do {
            Optional<String> found = hub.bean(Decisions.class).waiting().stream()
                    .filter(one -> one.messageId().equals(header.messageId()))
                    .map(Decisions.Waiting::id)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(20_000_000);
        } while (Instant.now().isBefore(end));
        throw new AssertionError("the request does not wait for a decision");
    }

    /** Six of the nine hours of the example, without visits. */
    public static Ruling inPart() {
        DataScope asked =
                DataRequestXml.read(request("routine-polygon", FORCE, "T-1")).scope();
        return Ruling.grantedInPart(
                REASONS,
                DataScopeXml.write(new DataScope(
                        Instant.parse("2026-11-14T20:00:00Z"),
                        Instant.parse("2026-11-15T02:00:00Z"),
                        asked.areas(),
                        EnumSet.complementOf(EnumSet.of(DataCategory.VISITS)))));
    }
}
