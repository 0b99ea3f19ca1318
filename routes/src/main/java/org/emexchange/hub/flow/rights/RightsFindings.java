package org.emexchange.hub.flow.rights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.emexchange.hub.duty.London;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.casework.CaseDocument;

/** What the body that passes a request on has left undone (COP-33, COP-47). */
final class RightsFindings {
    private RightsFindings() {}

    static List<Finding> of(CaseDocument request, Instant reachedDoor) {
        List<Finding> found = new ArrayList<>();
        request.root()
                .first("Subject")
                .filter(subject -> subject.has("IdentityNotConfirmed"))
                .ifPresent(unknown -> found.add(new Finding(
                        FindingCode.IDENTITY_NOT_CONFIRMED, List.of("RightsRequest/Subject/IdentityNotConfirmed"))));
        if (Right.of(request).isOfTheSubject() && London.day(reachedDoor).isAfter(Right.firstMonthOf(request))) {
            found.add(new Finding(FindingCode.RIGHT_PASSED_ON_TOO_LATE, List.of("RightsRequest/ReceivedOn")));
        }
        return found;
    }
}
