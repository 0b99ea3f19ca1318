package org.emexchange.app.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.police.DataRequest;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.MonitoringRequest;
import org.emexchange.mapping.police.Person;
import org.emexchange.mapping.police.Precision;
import org.emexchange.mapping.shared.Identifiers;
import org.emexchange.mapping.shared.PersonName;
import org.emexchange.mapping.thirdparty.ThirdPartyRequest;

/**
 * All of a request, as the page shows it to the person who decides. Personal data: never logged.
 *
 * @param whole what was asked for, as the choice that a part begins from
 */
record RequestView(
        List<Section> sections, List<Option> categories, List<PrecisionOption> precisions, ScopeChoice whole) {

    /** Lines under one heading. */
    record Section(String title, List<Row> rows) {}

    record Row(String label, String value) {}

    record Option(DataCategory kind, String label) {
        /** As the form sends it. */
        public String value() {
            return kind.name();
        }
    }

    record PrecisionOption(String value, String label) {}

    static RequestView of(MonitoringRequest request) {
        List<DataCategory> kinds = request.scope().categories().stream().toList();
        return new RequestView(
                sections(request),
                kinds.stream().map(kind -> new Option(kind, words(kind))).toList(),
                Stream.of(Precision.values())
                        .map(one -> new PrecisionOption(one.name(), words(one)))
                        .toList(),
                ScopeChoice.whole(request.scope()));
    }

    /** Who asks, about whom, what, and on what it rests. */
    private static List<Section> sections(MonitoringRequest request) {
        List<Section> common = List.of(
                new Section("Person", person(request.person(), request.orderId())),
                new Section("What is asked for", scope(request.scope())));
        if (request instanceof DataRequest force) {
            return ForceSections.around(common, force);
        }
        if (request instanceof ThirdPartyRequest thirdParty) {
            return ThirdPartySections.around(common, thirdParty);
        }
        throw new IllegalStateException("nobody decides on " + request);
    }

    private static String words(Precision precision) {
        return precision.metres() < 1_000
                ? "a square of " + precision.metres() + " metres"
                : "a square of " + precision.metres() / 1_000 + " km";
    }

    private static List<Row> person(Person person, Optional<String> order) {
        Rows rows = new Rows();
        rows.add("Name", person.name().map(RequestView::name));
        rows.add("Date of birth", person.dateOfBirth().map(String::valueOf));
        person.identifiers().ifPresent(all -> numbers(rows, all));
        rows.add("Order", order);
        return rows.all();
    }

    private static String name(PersonName name) {
        String whole = Stream.of(Optional.of(name.first()), name.middle(), Optional.of(name.last()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return name.alias().map(alias -> whole + " (also " + alias + ")").orElse(whole);
    }

    private static void numbers(Rows rows, Identifiers all) {
        rows.add("PNC id", all.pncId());
        rows.add("NOMIS id", all.nomisId());
        rows.add("CRN", all.crn());
        rows.add("Prison number", all.prisonNumber());
        rows.add("Home Office reference", all.homeOfficeReference());
        rows.add("CEPR", all.cepr());
        rows.add("Court case", all.courtCaseReference());
    }

    static List<Row> scope(DataScope scope) {
        Rows rows = new Rows();
        rows.add("From", WaitingRow.moment(scope.from()));
        rows.add("Until, not included", WaitingRow.moment(scope.to()));
        rows.add("Records", scope.categories().stream().map(RequestView::words).collect(Collectors.joining(", ")));
        rows.add(
                "Area",
                scope.areas().isEmpty()
                        ? "Anywhere"
                        : scope.areas().stream().map(AreaWords::of).collect(Collectors.joining("; ")));
        rows.add(
                "Precision of places", scope.precision().map(RequestView::words).orElse("As recorded"));
        return rows.all();
    }

    static String words(Enum<?> code) {
        String text = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
