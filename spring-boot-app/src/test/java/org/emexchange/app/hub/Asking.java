package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.function.Predicate;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.seal.Header;

/** One data request of a force, and what is done about it. */
public final class Asking {
    private static final TestHub HUB = TestHub.running();
    public static final TestParty POLICE = HUB.party(DataRequests.FORCE);
    public static final TestParty CONTRACTOR = HUB.party("emc.order-intake");

    private final String force;
    private final String order;
    private final Header header;
    private final String necessary;

    private Asking(String force) {
        this(force, "");
    }

    private Asking(String force, String necessary) {
        this(force, necessary, Orders.newOrderId());
    }

    private Asking(String force, String necessary, String order) {
        this.force = force;
        this.order = order;
        this.necessary = necessary;
        this.header = DataRequests.header(force, order);
    }

    /** Of a force at the broker. */
    public Asking() {
        this(POLICE.id());
    }

    /** Of a force that has no door but mail. */
    public static Asking byMail() {
        return new Asking(DataRequests.FORCE_BY_MAIL);
    }

    /** Of a force that names this order. */
    public static Asking about(String order) {
        return new Asking(POLICE.id(), "", order);
    }

    /** Of a force that gives this as the reason why it is necessary. */
    public static Asking saying(String necessary) {
        return new Asking(POLICE.id(), necessary);
    }

    public Header header() {
        return header;
    }

    public byte[] payload() {
        byte[] published = DataRequests.request("routine-polygon", force, order);
        if (necessary.isEmpty()) {
            return published;
        }
        String said = necessary.replace("&", "&amp;").replace("<", "&lt;");
        return new String(published, UTF_8)
                .replaceAll("<WhyNecessary>[^<]*<", "<WhyNecessary>" + said + "<")
                .getBytes(UTF_8);
    }

    /** Sends it, and waits until somebody can decide on it. */
    public String ask() {
        if (force.equals(DataRequests.FORCE_BY_MAIL)) {
            HUB.submission(force).send(DataRequests.MAILBOX, DataRequests.mail(HUB, header, payload()));
        } else {
            POLICE.send("data-request", POLICE.seal().sealed(header, payload()));
        }
        return DataRequests.waiting(HUB, header);
    }

    /** Has it decided, by two people where it asks for two. */
    public static void decide(String request, Ruling ruling) {
        if (propose(request, ruling) == Decisions.Taken.PROPOSED) {
            confirm(request);
        }
    }

    /** The first person's decision and no more. */
    public static Decisions.Taken propose(String request, Ruling ruling) {
        HUB.bean(Decisions.class).look(request, DataRequests.DECIDER, "To decide on it");
        return HUB.bean(Decisions.class).decide(request, DataRequests.DECIDER, ruling);
    }

    /** The second person's. */
    public static void confirm(String request) {
        HUB.bean(Decisions.class).look(request, DataRequests.SECOND, "To confirm it");
        HUB.bean(Decisions.class).confirm(request, DataRequests.SECOND, "I agree.");
    }

    /** Asks, and has it granted. */
    public Asking granted(Ruling ruling) {
        decide(ask(), ruling);
        return this;
    }

    /** The copy that asks the contractor. */
    public TestParty.Arrived share() {
        return CONTRACTOR.await("data-request", aboutTheOrder());
    }

    public TestParty.Arrived notice() {
        return POLICE.await("data-decision", aboutTheOrder());
    }

    /** The header of an answer to the contractor's copy. */
    public Header answerHeader() {
        return answerHeader(share().opening().header().messageId());
    }

    /** The header of an answer to the message of this id. */
    public Header answerHeader(String share) {
        return DataRequests.answerHeader(CONTRACTOR.id(), share);
    }

    public byte[] answer() {
        return DataRequests.answer(header.messageId());
    }

    public void answer(Header answering) {
        CONTRACTOR.send("data-answer", CONTRACTOR.seal().sealed(answering, answer()));
    }

    public TestParty.Arrived disclosure() {
        return POLICE.await("data-disclosure", disclosed());
    }

    /** The mail about it that holds this text. */
    public TestMailbox.Mail mail(String text) {
        return HUB.mailbox(force)
                .await(mail -> mail.text().contains(text) && mail.text().contains(header.messageId()));
    }

    public Predicate<TestParty.Arrived> aboutTheOrder() {
        return one -> one.opening().header().order().equals(Optional.of(order));
    }

    public Predicate<TestParty.Arrived> disclosed() {
        return one -> one.opening().text().contains(header.messageId());
    }
}
