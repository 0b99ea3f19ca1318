package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.Asking.CONTRACTOR;
import static org.emexchange.app.hub.Asking.POLICE;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers that are no answer to a request, and answers in parts. */
@Tag("COP-28")
class DataAnswersIT {
    private static final String DOOR = "data-answer";

    /** What it may not answer, and what is not there, look the same to whoever answers. */
    @Test
    @Tag("COP-29")
    void refusesEveryAnswerToWhatWasNotAskedOfItsSenderAlike() {
        Asking one = new Asking().granted(DataRequests.inPart());
        Asking other = new Asking().granted(DataRequests.inPart());
        Asking refused = new Asking().granted(Ruling.refused("Too wide."));
        String order = Orders.newOrderId();
        TestParty court = HUB.party("hmcts.leeds-crown-court");
        court.send(
                "court-order",
                court.seal().sealed(Orders.header(court.id(), order), Orders.order("community-curfew-only", order)));
        String share = CONTRACTOR
                .await("order", any -> any.opening().header().order().equals(Optional.of(order)))
                .opening()
                .header()
                .messageId();

        assertThat(List.of(
                        told(one.answerHeader(), other.answer()),
                        told(one.answerHeader(share), one.answer()),
                        told(
                                one.answerHeader(
                                        refused.notice().opening().header().messageId()),
                                refused.answer())))
                .containsOnly("EMX-5006");
        assertThat(POLICE.receive("data-disclosure"))
                .noneMatch(one.disclosed())
                .noneMatch(other.disclosed())
                .noneMatch(refused.disclosed());
    }

    private static final TestHub HUB = TestHub.running();

    @Test
    void refusesAnAnswerAboutAnotherPerson() {
        Asking request = new Asking().granted(DataRequests.inPart());
        String payload = new String(request.answer(), UTF_8).replace("1996-03-21", "1997-03-21");

        assertThat(told(request.answerHeader(), payload.getBytes(UTF_8))).isEqualTo("EMX-5002");
    }

    @Test
    void bringsEveryPartAndEachOnce() {
        Asking request = new Asking().granted(DataRequests.inPart());
        String share = request.share().opening().header().messageId();
        byte[] first = sealed(request, share, 1);
        for (byte[] octets : List.of(first, first, sealed(request, share, 2))) {
            CONTRACTOR.send(DOOR, octets);
        }

        assertThat(request.disclosure().opening().text()).contains("<Number>1</Number><Of>2</Of>");
        assertThat(request.disclosure().opening().text()).contains("<Number>2</Number><Of>2</Of>");
        assertThat(POLICE.receive("data-disclosure")).noneMatch(request.disclosed());
    }

    private static byte[] sealed(Asking request, String share, int part) {
        String payload = new String(request.answer(), UTF_8)
                .replace("</AnsweredAt>", "</AnsweredAt><Part><Number>" + part + "</Number><Of>2</Of></Part>");
        return CONTRACTOR.seal().sealed(request.answerHeader(share), payload.getBytes(UTF_8));
    }

    /** Number of the refusal, or that there was none. */
    private static String told(Header header, byte[] payload) {
        CONTRACTOR.send(DOOR, CONTRACTOR.seal().sealed(header, payload));
        Receipt receipt = CONTRACTOR
                .await("receipt", one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId())))
                .receipt();
        return receipt.status() == ReceiptStatus.REFUSED
                ? receipt.refusal().orElseThrow().number()
                : receipt.status().name();
    }
}
