package org.emexchange.mapping.prison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of what goes in and what must come out, reviewed by eye: the published examples of the copies. */
class ReleaseGoldenTest {

    @ParameterizedTest
    @CsvSource({
        "contractor, contractor-release, hdc, hdc",
        "contractor, contractor-release, acquisitive-crime-trail, acquisitive-crime-trail",
        "contractor, contractor-release, alcohol-on-licence, alcohol-on-licence",
        "contractor, contractor-release, youth-notice-of-supervision, youth-notice-of-supervision",
        "contractor, contractor-release, ppcs-parole-licence, ppcs-parole-licence",
        "supervisor, supervisor-release, hdc, hdc",
        "supervisor, supervisor-release, acquisitive-crime-trail, acquisitive-crime-trail",
        "supervisor, supervisor-release, alcohol-on-licence, alcohol-on-licence",
        "supervisor, supervisor-release, youth-notice-of-supervision, youth-notice-of-supervision",
        "supervisor, supervisor-release, ppcs-parole-licence, ppcs-parole-licence",
        "youth-custody, supervisor-release, youth-notice-of-supervision, youth-custody",
        "ppcs, ppcs-release, ppcs-parole-licence, ppcs-parole-licence"
    })
    void givesTheRecipientThisCopy(String recipient, String format, String notification, String copy) {
        assertThat(ReleaseCopies.withoutFindings(recipient, Notification.of(notification)))
                .isEqualTo(published(format, copy));
    }

    private static String published(String format, String name) {
        return Notification.resource("/examples/" + format + "/" + name + ".xml")
                .replaceFirst("<\\?xml.*?\\?>\\s*", "")
                .replaceAll(">\\s+<", "><")
                .strip();
    }
}
