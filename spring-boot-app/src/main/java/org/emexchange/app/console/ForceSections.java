package org.emexchange.app.console;

import java.util.ArrayList;
import java.util.List;
import org.emexchange.hub.policy.Power;
import org.emexchange.mapping.police.DataRequest;
import org.emexchange.mapping.police.Justification;

/** What a force's request (X13) has beside what every request has. */
final class ForceSections {
    private ForceSections() {}

    static List<RequestView.Section> around(List<RequestView.Section> common, DataRequest request) {
        List<RequestView.Section> sections = new ArrayList<>();
        sections.add(new RequestView.Section("Request", request(request)));
        sections.addAll(common);
        sections.add(new RequestView.Section("Why", why(request.justification())));
        return sections;
    }

    private static List<RequestView.Row> request(DataRequest request) {
        Rows rows = new Rows();
        rows.add("Force", request.force());
        rows.add("Its reference", request.requestId());
        rows.add(
                "Officer",
                String.join(
                        ", ",
                        request.officer().rank() + " " + request.officer().name(),
                        request.officer().number(),
                        request.officer().phone(),
                        request.officer().email()));
        request.supervisor()
                .ifPresent(one -> rows.add(
                        "Authorised by",
                        one.rank() + " " + one.name() + ", " + one.number() + ", "
                                + WaitingRow.moment(one.authorisedAt())));
        rows.add("Signed", WaitingRow.moment(request.signedAt()));
        rows.add("Life at risk", request.urgency().lifeAtRisk());
        rows.add("Answer needed by", request.urgency().answerBy().map(WaitingRow::moment));
        return rows.all();
    }

    private static List<RequestView.Row> why(Justification why) {
        Rows rows = new Rows();
        rows.add("Purpose", RequestView.words(why.purpose()) + ": " + why.purposeDetails());
        rows.add("Crime reference", why.crimeReference());
        rows.add("Power", Power.valueOf(why.power().name()).title());
        rows.add("Law that authorises the force", why.authorisedBy());
        rows.add(
                "Court's direction",
                why.direction().map(one -> one.court() + ", " + one.reference() + ", " + one.givenOn()));
        rows.add("Why necessary", why.whyNecessary());
        rows.add("Why proportionate", why.whyProportionate());
        return rows.all();
    }
}
