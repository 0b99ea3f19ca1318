package org.emexchange.hub.flow.mappa;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.shared.XmlNode;

/** What invitations, replies and actions tell the clocks (PI-3.8). */
final class MappaClocks {
    private MappaClocks() {}

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static void noticed(CaseDocument notice, FactsTold to) {
        XmlNode root = notice.root();
        String meeting = root.line("MeetingId");
        root.first("Invitation")
                .ifPresent(invited -> to.tell(
                        Occurrence.X07_INVITED, meeting, to.knownAt(), Optional.of(invited.instant("ReplyBy"))));
        root.first("Outcome")
                .ifPresent(outcome -> outcome.all("Action")
                        .forEach(action -> to.tell(
                                Occurrence.X07_ACTION_SET,
                                action(meeting, action),
                                to.knownAt(),
                                action.optionalDay("By").map(MappaClocks::endOf))));
    }

    static void replied(CaseDocument reply, FactsTold to) {
        XmlNode root = reply.root();
        String meeting = root.line("MeetingId");
        String matter =
                root.first("ActionDone").map(done -> action(meeting, done)).orElse(meeting);
        to.tell(Occurrence.X07_REPLIED, matter, to.knownAt());
    }

    private static String action(String meeting, XmlNode action) {
        return meeting + "/" + action.line("ActionId");
    }

    /** To the second (interchanges, working-day arithmetic). */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1);
    }
}
