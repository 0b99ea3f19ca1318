package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.refusal;

import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sender, in a form that nobody reads in two ways. */
class MailFromTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders@court.example",
                "Orders@Court.Example",
                "<orders@court.example>",
                "Court Office <orders@court.example>",
                "\"Office, Court\" <orders@court.example>",
                "=?utf-8?Q?B=C3=BCro?= <orders@court.example>",
                "Court\r\n Office\r\n <orders@court.example>"
            })
    void givesTheOneAddress(String from) {
        assertThat(address("From: " + from)).isEqualTo("orders@court.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "orders",
                "orders@court.example, other@court.example",
                "<orders@court.example> <other@court.example>",
                "other@court.example <orders@court.example>",
                "\"other@court.example\" <orders@court.example>",
                "Court: orders@court.example;",
                "orders@court.example (other@court.example)",
                "<@relay.example:orders@court.example>",
                "orders@[10.0.0.1]",
                "\"orders\"@court.example",
                "orders@court.example>",
                "a\"b <orders@court.example>",
                "\"a\\\" <orders@court.example>",
                "orders @court.example",
                "orders..x@court.example",
                "orders@-court.example",
                "=?utf-8?Q?orders=40court.example?=",
                "orders@court.example\u0000.attacker.example"
            })
    void refusesEveryOtherForm(String from) {
        assertThat(refusal(() -> address("From: " + from))).isEqualTo(RefusalCode.MAIL_HEADER);
    }

    @Test
    void refusesTwoSendersAndNone() {
        assertThat(refusal(() -> address("From: a@b.example\r\nFROM: c@d.example")))
                .isEqualTo(RefusalCode.MAIL_HEADER);
        assertThat(refusal(() -> address("Sender: a@b.example"))).isEqualTo(RefusalCode.MAIL_HEADER);
        assertThat(refusal(() -> address("From: " + "a".repeat(400) + "@b.example")))
                .isEqualTo(RefusalCode.MAIL_HEADER);
    }

    @Test
    void readsNoFromBehindTheHeaders() {
        assertThat(MailFrom.address(bytes("From: a@b.example\r\n\r\nFrom: c@d.example\r\n\r\n")))
                .isEqualTo("a@b.example");
    }

    private static String address(String headers) {
        return MailFrom.address(bytes(headers + "\r\n\r\n"));
    }
}
