package org.emexchange.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.w3c.dom.Element;

/**
 * X16: the contractor answers one in so many requests that were granted in bulk too: a small transfer of two parts and a
 * manifest, with more in it than was granted, so that the hub has to cut it.
 */
final class BulkFollowUp implements FollowUp {
    /** When the period begins that the records of the example lie in and around. */
    private static final Instant EXAMPLE_BEGINS = Instant.parse("2026-11-14T20:00:00Z");

    private static final int RECORDS = 14;
    static final Errand.Kind KIND = new Errand.Kind(
            "X16",
            "bulk-location",
            "urn:emexchange:bulk-location:1",
            "BulkLocation",
            "OTHER_LAW_ENFORCEMENT",
            "DPA_2018_S36_3",
            "EMX-ISA-010");

    private final int oneIn;
    private int asked;

    BulkFollowUp(int oneIn) {
        this.oneIn = oneIn;
    }

    @Override
    public List<Errand> from(OpenedMessage copy) {
        Element request = copy.payload();
        boolean ofAForce = "ContractorDataRequest".equals(request.getLocalName())
                && copy.header().scope("INTERCHANGE").equals("X13");
        if (!ofAForce || asked++ % oneIn > 0) {
            return List.of();
        }
        String transfer = UUID.randomUUID().toString();
        List<String> payloads = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (String name : List.of("part-1-more-than-granted", "part-2")) {
            PublishedExample part = fitted(name, transfer, request);
            String payload = (digests.isEmpty() ? part : part.with("Previous", digests.get(0))).text();
            payloads.add(payload);
            digests.add(digest(payload));
        }
        payloads.add(fitted("manifest", transfer, request)
                .with("Digests", String.join(" ", digests))
                .with("Records", String.valueOf(RECORDS))
                .text());
        return payloads.stream()
                .map(payload -> Errand.inReply(KIND, copy.header().messageId(), payload))
                .toList();
    }

    private static PublishedExample fitted(String name, String transfer, Element request) {
        Element scope = SupervisedOrder.child(request, "Scope").orElse(request);
        Element person = SupervisedOrder.child(request, "Person").orElse(request);
        return PublishedExample.of("bulk-location/" + name)
                .moved(Duration.between(EXAMPLE_BEGINS, Instant.parse(ReceiptText.child(scope, "From"))))
                .with("TransferId", transfer)
                .with("AboutRequest", ReceiptText.child(request, "Request"))
                .withElement("Subject", DemoSubject.of(person).xml("Subject"))
                .with("TakenAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Of the payload element: as it stands it is canonical. */
    private static String digest(String payload) {
        byte[] octets = payload.strip().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(OutsiderSignature.digest("SHA-256", octets));
    }
}
