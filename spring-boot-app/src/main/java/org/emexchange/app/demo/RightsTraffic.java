package org.emexchange.app.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** X20: now and then somebody asks a force for the record of the tag; the directorate has the contractor supply it, and answers. */
final class RightsTraffic {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS_OF_THE_CONTRACTOR = 14;

    private RightsTraffic() {}

    private static Errand.Kind kind(String door, String type) {
        return new Errand.Kind(
                "X20",
                door,
                "urn:emexchange:" + door + ":1",
                type,
                "DATA_SUBJECT_RIGHTS",
                "DATA_SUBJECT_RIGHT",
                "EMX-ISA-019");
    }

    private static String day(int fromToday) {
        return LocalDate.now(LONDON).plusDays(fromToday).toString();
    }

    /** Whoever was asked: it came in yesterday. */
    static Errands asked(Pace pace) {
        return () -> pace.due() ? Optional.of(request()) : Optional.empty();
    }

    private static Errand request() {
        String text = PublishedExample.of("rights-request/access")
                .with("RequestId", "SAR/" + UUID.randomUUID().toString().substring(0, 8))
                .with("ReceivedOn", day(-1))
                .with("IdentityConfirmedOn", day(0))
                .text();
        return new Errand(kind("rights-request", "RightsRequest"), "", 0, text, false);
    }

    /** The controller: it instructs the contractor, and answers a while later. */
    static FollowUp controller() {
        return copy -> is(copy, "RightsRequestCopy") ? List.of(instruction(copy), outcome(copy)) : List.of();
    }

    private static Errand instruction(OpenedMessage copy) {
        String text = PublishedExample.of("rights-instruction/supply")
                .with("InstructionId", "MOJ-" + UUID.randomUUID().toString().substring(0, 8))
                .with("AboutRequest", source(copy))
                .with("AnswerBy", day(DAYS_OF_THE_CONTRACTOR))
                .text();
        return new Errand(kind("rights-instruction", "RightsInstruction"), "", 0, text, false);
    }

    private static Errand outcome(OpenedMessage copy) {
        String text = PublishedExample.of("rights-outcome/partly-granted")
                .with("AboutRequest", source(copy))
                .with("DecidedOn", day(0))
                .text();
        return Errand.inReply(
                kind("rights-outcome", "RightsOutcome"), copy.header().messageId(), text);
    }

    /** The contractor: it supplies what it holds. */
    static FollowUp contractor() {
        return copy -> is(copy, "RightsInstructionCopy") ? List.of(supplied(copy)) : List.of();
    }

    private static Errand supplied(OpenedMessage copy) {
        String text = PublishedExample.of("rights-return/supplied")
                .with("AboutInstruction", source(copy))
                .text();
        return Errand.inReply(
                kind("rights-return", "RightsReturn"), copy.header().messageId(), text);
    }

    private static boolean is(OpenedMessage copy, String type) {
        return type.equals(copy.payload().getLocalName());
    }

    private static String source(OpenedMessage copy) {
        return ReceiptText.child(copy.payload(), "SourceMessage");
    }
}
