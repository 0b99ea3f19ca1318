package org.emexchange.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/**
 * X16: the contractor answers one in so many requests in bulk too: a small transfer of two parts and a manifest, with more in
 * it than may be given, so that the hub has to cut it.
 */
final class BulkFollowUp implements FollowUp {
    static final Errand.Kind KIND = kind("OTHER_LAW_ENFORCEMENT", "DPA_2018_S36_3", "EMX-ISA-010");
    private static final Errand.Kind TO_A_UNIT = kind("MANAGEMENT_OF_OFFENDERS", "OMA_2007_S14", "EMX-ISA-011");

    private final Errand.Kind kind;
    private final Example example;
    private final Predicate<OpenedMessage> asks;
    private final int oneIn;
    private int asked;

    private BulkFollowUp(Errand.Kind kind, Example example, Predicate<OpenedMessage> asks, int oneIn) {
        this.kind = kind;
        this.example = example;
        this.asks = asks;
        this.oneIn = oneIn;
    }

    /** To requests that were granted (X13). */
    static BulkFollowUp toAForce(int oneIn) {
        return new BulkFollowUp(
                KIND,
                new Example("part-1-more-than-granted", Instant.parse("2026-11-14T20:00:00Z"), 14),
                copy -> "ContractorDataRequest".equals(copy.payload().getLocalName())
                        && copy.header().scope("INTERCHANGE").equals("X13"),
                oneIn);
    }

    /** To what the officers of one unit ask (X12), which has a folder. */
    static BulkFollowUp toAUnit(ProbationUnit unit, int oneIn) {
        return new BulkFollowUp(
                TO_A_UNIT,
                new Example("part-1-of-a-supervised-order", Instant.parse("2026-11-17T18:00:00Z"), 8),
                copy -> "ContractorInformationRequest".equals(copy.payload().getLocalName())
                        && SupervisedOrder.child(copy.payload(), "Officer")
                                .filter(officer -> unit.mailbox().equals(ReceiptText.child(officer, "Email")))
                                .isPresent(),
                oneIn);
    }

    /**
     * @param first name of the first part; the second is the same for all
     * @param begins when the period begins that the records of the first lie in and around
     * @param records in both parts
     */
    private record Example(String first, Instant begins, int records) {}

    private static Errand.Kind kind(String purpose, String power, String agreement) {
        return new Errand.Kind(
                "X16", "bulk-location", "urn:emexchange:bulk-location:1", "BulkLocation", purpose, power, agreement);
    }

    @Override
    public List<Errand> from(OpenedMessage copy) {
        Element request = copy.payload();
        if (!asks.test(copy) || asked++ % oneIn > 0) {
            return List.of();
        }
        String transfer = UUID.randomUUID().toString();
        List<String> payloads = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (String name : List.of(example.first(), "part-2")) {
            PublishedExample part = fitted(name, transfer, request);
            String payload = (digests.isEmpty() ? part : part.with("Previous", digests.get(0))).text();
            payloads.add(payload);
            digests.add(digest(payload));
        }
        payloads.add(fitted("manifest", transfer, request)
                .with("Digests", String.join(" ", digests))
                .with("Records", String.valueOf(example.records()))
                .text());
        return payloads.stream()
                .map(payload -> Errand.inReply(kind, copy.header().messageId(), payload))
                .toList();
    }

    private PublishedExample fitted(String name, String transfer, Element request) {
        Element scope = SupervisedOrder.child(request, "Scope").orElse(request);
        Element person = SupervisedOrder.child(request, "Person").orElse(request);
        return PublishedExample.of("bulk-location/" + name)
                .moved(Duration.between(example.begins(), Instant.parse(ReceiptText.child(scope, "From"))))
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
