package org.emexchange.app.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.Power;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.thirdparty.Consent;
import org.emexchange.mapping.thirdparty.ConsentGiver;
import org.emexchange.mapping.thirdparty.Coverage;
import org.emexchange.mapping.thirdparty.Direction;
import org.emexchange.mapping.thirdparty.Representative;
import org.emexchange.mapping.thirdparty.ThirdPartyRequest;

/** What a third party's request (X21) has beside what every request has: the consent or the direction in full. */
final class ThirdPartySections {
    private ThirdPartySections() {}

    static List<RequestView.Section> around(List<RequestView.Section> common, ThirdPartyRequest request) {
        List<RequestView.Section> sections = new ArrayList<>();
        sections.add(new RequestView.Section("Request", request(request)));
        sections.addAll(common);
        request.consent().ifPresent(one -> sections.add(new RequestView.Section("The person's consent", consent(one))));
        request.direction()
                .ifPresent(one -> sections.add(new RequestView.Section("The court's direction", direction(one))));
        sections.add(new RequestView.Section("Why", why(request)));
        return sections;
    }

    private static List<RequestView.Row> request(ThirdPartyRequest request) {
        Representative asks = request.representative();
        Rows rows = new Rows();
        rows.add("Third party", request.thirdParty());
        rows.add("Its reference", request.requestId());
        rows.add("Who asks", asks.name() + ", " + asks.organisation());
        rows.add("Capacity", RequestView.words(asks.capacity()));
        rows.add("For whom", asks.onBehalfOf());
        rows.add("Professional number", asks.number());
        rows.add("Telephone", asks.phone());
        rows.add("E-mail", asks.email());
        rows.add("Signed", WaitingRow.moment(request.signedAt()));
        rows.add("Answer wanted by", request.answerBy().map(WaitingRow::moment));
        return rows.all();
    }

    private static List<RequestView.Row> consent(Consent consent) {
        Rows rows = new Rows();
        rows.add("Given on", day(consent.givenOn()));
        rows.add("Given by", consent.givenBy().map(ThirdPartySections::giver));
        rows.add("Given to", consent.givenTo());
        rows.add("For the purpose", consent.forPurpose().map(RequestView::words));
        rows.add("Reference", consent.reference());
        rows.add("Held by", consent.heldBy());
        covers(rows, consent.covers());
        rows.add("Withdrawn on", day(consent.withdrawnOn()));
        return rows.all();
    }

    private static String giver(ConsentGiver giver) {
        String name = giver.name().first() + " " + giver.name().last() + ", " + RequestView.words(giver.standing());
        return giver.authority().map(by -> name + ", " + by).orElse(name);
    }

    private static List<RequestView.Row> direction(Direction direction) {
        Rows rows = new Rows();
        rows.add("Court", direction.court());
        rows.add("Reference", direction.reference());
        rows.add("Given on", day(direction.givenOn()));
        rows.add("What is directed", direction.directs());
        covers(rows, direction.covers());
        rows.add("Set aside on", day(direction.setAsideOn()));
        return rows.all();
    }

    private static void covers(Rows rows, Coverage covers) {
        rows.add("Covers from", covers.from().map(WaitingRow::moment));
        rows.add("Covers until, not included", covers.to().map(WaitingRow::moment));
        rows.add("Covers records", records(covers.categories()));
    }

    private static String records(Set<DataCategory> categories) {
        return categories.stream().map(RequestView::words).collect(Collectors.joining(", "));
    }

    private static Optional<String> day(Optional<LocalDate> day) {
        return day.map(String::valueOf);
    }

    private static List<RequestView.Row> why(ThirdPartyRequest request) {
        Rows rows = new Rows();
        rows.add("Purpose", RequestView.words(request.purpose()) + ": " + request.purposeDetails());
        rows.add("Case in court", request.caseReference());
        rows.add("Power", Power.valueOf(request.power().name()).title());
        rows.add("Why necessary", request.whyNecessary());
        rows.add("Why proportionate", request.whyProportionate());
        return rows.all();
    }
}
