package org.emexchange.app.hub;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** Casework messages of the published examples, under order ids of their own, and the headers that go with them. */
public enum CaseMessage {
    LICENCE_VARIATION("X03", "curfew-added", "MONITOR_COMPLIANCE", "EMX-ISA-013"),
    MANAGEMENT_CHANGE("X06", "arrangements-changed", "MANAGEMENT_OF_OFFENDERS", "EMX-ISA-009"),
    MAPPA_NOTICE("X07", "invitation", "MANAGEMENT_OF_OFFENDERS", "EMX-ISA-014"),
    MAPPA_REPLY("X07", "attending", "MANAGEMENT_OF_OFFENDERS", "EMX-ISA-014"),
    FITTING_STATUS("X08", "fitted", "MONITOR_COMPLIANCE", "EMX-ISA-015"),
    BREACH_DECISION("X10", "letter-sent", "MONITOR_COMPLIANCE", "EMX-ISA-020"),
    ENFORCEMENT_OUTCOME("X11", "determination", "MONITOR_COMPLIANCE", "EMX-ISA-020"),
    RISK_INFORMATION("X14", "dog-and-threat", "SAFEGUARD_PUBLIC_AND_STAFF", "EMX-ISA-014"),
    HDC_RECALL("X17", "strap-cut", "PRISONS_AND_PRISONERS", "EMX-ISA-017"),
    /** About no order: what stands for one is the reporter's own reference of the incident. */
    INCIDENT_REPORT("X19", "misdelivery", "CONTRACT_PERFORMANCE", "EMX-ISA-018");

    private final String number;
    private final String example;
    private final String purpose;
    private final String agreement;

    CaseMessage(String number, String example, String purpose, String agreement) {
        this.number = number;
        this.example = example;
        this.purpose = purpose;
        this.agreement = agreement;
    }

    /** @param flow as in addresses: {@code breach-decision} */
    public static Optional<CaseMessage> of(String flow) {
        return Arrays.stream(values()).filter(one -> one.flow().equals(flow)).findFirst();
    }

    public String flow() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The published one that is ordinary. */
    public String example() {
        return example;
    }

    public String agreement() {
        return agreement;
    }

    public boolean isFromContractor() {
        return this == MAPPA_REPLY || this == FITTING_STATUS || this == RISK_INFORMATION || this == HDC_RECALL;
    }

    public byte[] payload(String published, String order) {
        String text = Orders.published(flow() + "/" + published)
                .replaceAll("<(OrderId|IncidentId)>[^<]*</", "<$1>" + order + "</");
        return text.substring(text.indexOf("<" + document())).getBytes(StandardCharsets.UTF_8);
    }

    public String power() {
        return this == INCIDENT_REPORT ? "INCIDENT_NOTIFICATION" : "OMA_2007_S14";
    }

    /** As the hub reads it. */
    public CaseDocument read(String order) {
        return CaseFormat.of(flow()).read(payload(example, order));
    }

    /** A header as the sender would write it about a convicted person, number 1 of its order. */
    public Header header(String sender, String order) {
        Instant now = Instant.now();
        return new Header(
                number,
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                "urn:emexchange:" + flow() + ":1",
                document(),
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                purpose,
                power(),
                agreement,
                this == INCIDENT_REPORT ? Optional.empty() : Optional.of(order),
                this == INCIDENT_REPORT ? OptionalLong.empty() : OptionalLong.of(1),
                Optional.empty());
    }

    private String document() {
        return CaseFormat.of(flow()).document();
    }
}
