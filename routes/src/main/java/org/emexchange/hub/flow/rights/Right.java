package org.emexchange.hub.flow.rights;

import java.time.LocalDate;
import java.util.Arrays;
import org.emexchange.hub.duty.Occurrence;
import org.emexchange.mapping.casework.CaseDocument;

/** Which right a request exercises, by the element that says so. Names are those of {@code rights-types-1.0.xsd}. */
enum Right {
    SUBJECT_ACCESS("Access", Occurrence.X20_ACCESS_ASKED),
    RECTIFICATION("Rectification", Occurrence.X20_RECTIFICATION_ASKED),
    ERASURE("Erasure", Occurrence.X20_ERASURE_ASKED),
    FREEDOM_OF_INFORMATION("Information", Occurrence.X20_INFORMATION_ASKED);

    private final String element;
    private final Occurrence asked;

    Right(String element, Occurrence asked) {
        this.element = element;
        this.asked = asked;
    }

    static Right of(CaseDocument request) {
        return Arrays.stream(values())
                .filter(one -> request.says(one.element))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a request for nothing"));
    }

    Occurrence asked() {
        return asked;
    }

    boolean isOfTheSubject() {
        return this != FREEDOM_OF_INFORMATION;
    }

    /** A month from the day of receipt (Data Protection Act 2018, section 54), by the calendar. */
    static LocalDate firstMonthOf(CaseDocument request) {
        return received(request).plusMonths(1);
    }

    /** Two further months. */
    static LocalDate lastMonthOf(CaseDocument request) {
        return received(request).plusMonths(3);
    }

    static LocalDate received(CaseDocument request) {
        return request.root().day("ReceivedOn");
    }
}
