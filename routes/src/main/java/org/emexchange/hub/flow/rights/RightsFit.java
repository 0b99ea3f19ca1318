package org.emexchange.hub.flow.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emexchange.hub.duty.London;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;
import org.emexchange.mapping.shared.XmlNode;

/** What is lawful of a message under somebody's rights, and fits what it answers; each method refuses what is not. */
final class RightsFit {
    static final CaseFormat REQUEST = CaseFormat.of("rights-request");
    static final CaseFormat INSTRUCTION = CaseFormat.of("rights-instruction");

    private static final Set<String> FOR_ANY = Set.of("NothingHeld", "NotDone");
    /** What an instruction may be answered with, beside those. */
    private static final Map<String, Set<String>> DONE = Map.of(
            "Supply", Set.of("Supplied"),
            "Rectify", Set.of("Rectified"),
            "Erase", Set.of("Erased", "Restricted"),
            "Restrict", Set.of("Restricted"),
            "Inform", Set.of("Informed"));

    private RightsFit() {}

    /** A day to come would put the time off. */
    static void requireReceived(CaseDocument request, Handed handed) {
        if (Right.received(request).isAfter(London.day(handed.reachedDoor()))) {
            throw new RefusedException(RefusalCode.RECEIVED_AHEAD, List.of("RightsRequest/ReceivedOn"));
        }
    }

    /** What is evidence is restricted and not erased (COP-46; Data Protection Act 2018, section 47(2)). */
    static void requireNoEvidenceErased(CaseDocument instruction) {
        if (instruction
                .root()
                .first("Erase")
                .filter(erase -> erase.has("RequiredAsEvidence"))
                .isPresent()) {
            throw new RefusedException(
                    RefusalCode.EVIDENCE_NOT_ERASED, List.of("RightsInstruction/Erase/RequiredAsEvidence"));
        }
    }

    static void requireWhatWasInstructed(CaseDocument answer, Handed handed) {
        CaseDocument instruction = INSTRUCTION.read(asked(handed));
        boolean fits = DONE.entrySet().stream()
                .filter(one -> instruction.says(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .anyMatch(answer::says);
        if (!fits && FOR_ANY.stream().noneMatch(answer::says)) {
            throw new RefusedException(RefusalCode.ANSWERS_SOMETHING_ELSE, List.of("RightsReturn"));
        }
    }

    static void requireLawfulAnswer(CaseDocument outcome, Handed handed) {
        CaseDocument request = REQUEST.read(asked(handed));
        Right right = Right.of(request);
        XmlNode root = outcome.root();
        if (root.code("Right", Right.class) != right) {
            throw new RefusedException(RefusalCode.ANSWERS_SOMETHING_ELSE, List.of("RightsOutcome/Right"));
        }
        root.first("Extension").ifPresent(longer -> requireLawful(longer, right, request, handed));
        root.first("Decision").ifPresent(decision -> requireComplaint(decision, right));
    }

    private static void requireLawful(XmlNode extension, Right right, CaseDocument request, Handed handed) {
        LocalDate until = extension.day("Until");
        LocalDate first = Right.firstMonthOf(request);
        boolean lawful = right.isOfTheSubject()
                && !London.day(handed.reachedDoor()).isAfter(first)
                && until.isAfter(first)
                && !until.isAfter(Right.lastMonthOf(request));
        if (!lawful) {
            throw new RefusedException(RefusalCode.EXTENSION, List.of("RightsOutcome/Extension"));
        }
    }

    /** Whoever is not given all that was asked for is told where to take it (COP-47); that nothing is held is said in good faith or not. */
    private static void requireComplaint(XmlNode decision, Right right) {
        boolean restricted = decision.has("RestrictedAsEvidence");
        String outcome = decision.line("Outcome");
        boolean needed = restricted || !Set.of("GRANTED", "TAKEN_BACK").contains(outcome);
        boolean told = decision.first("Complaint")
                .filter(complaint -> !right.isOfTheSubject() || complaint.has("Court"))
                .isPresent();
        boolean contradicts = restricted && outcome.equals("GRANTED");
        if (contradicts || (needed && !told)) {
            throw new RefusedException(RefusalCode.RIGHT_TO_COMPLAIN, List.of("RightsOutcome/Decision"));
        }
    }

    private static byte[] asked(Handed handed) {
        return handed.enquiry()
                .orElseThrow(() -> new IllegalStateException("an answer to nothing was let through"))
                .payload();
    }
}
