package org.emexchange.app.demo;

import jakarta.jms.Session;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A court: sends an order at each interval, most of them right; varies, revokes and mends earlier ones as their receipts
 * come in.
 */
final class SendingParty implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SendingParty.class);
    private static final int MOST_STEPS = 4;

    private final DemoCourt court;
    private final DemoSettings settings;
    private final KeyRing keys;
    private final Journal journal;
    private final Outgoing outgoing;
    private final OrderBook book = new OrderBook();
    private final PartyBroker broker;
    private final PartyLoop receipts;
    private final PartyLoop copies;
    private final PartyLoop orders;

    SendingParty(DemoCourt court, DemoSettings settings, long firstMillis, long everyMillis)
            throws IOException, GeneralSecurityException {
        this.court = court;
        this.settings = settings;
        this.keys = new KeyRing(settings.pki(), court.party());
        this.journal = Journal.open(settings.folder(court.party()));
        this.outgoing = new Outgoing(journal, settings.folder(court.party()));
        journal.past().forEach(book::apply);
        if (book.token().isEmpty()) {
            String token = UUID.randomUUID().toString().substring(0, 6);
            book.apply(journal.write(JournalEntry.Kind.STARTED, "token", token));
        }
        this.broker = new PartyBroker(settings, court.party());
        this.receipts = PartyLoop.at(
                broker,
                court.party() + " receipts",
                Session.SESSION_TRANSACTED,
                new Incoming(
                        List.of(court.party() + ".out.receipt"),
                        keys,
                        journal,
                        new ReceiptReader(court.party(), journal, book::apply)));
        this.copies = PartyLoop.at(
                broker,
                court.party() + " copies",
                Session.SESSION_TRANSACTED,
                new Incoming(
                        List.of(court.party() + ".out.fitting-status"),
                        keys,
                        journal,
                        (copy, jms, session) -> () -> {}));
        this.orders = PartyLoop.at(broker, court.party() + " orders", Session.AUTO_ACKNOWLEDGE, session -> {
            Sending sending = new Sending(session);
            sending.sendAll(outgoing);
            Pace pace = new Pace(firstMillis, everyMillis);
            return () -> {
                if (pace.due()) {
                    prepareNext();
                    sending.sendAll(outgoing);
                }
                return pace.pause();
            };
        });
    }

    private void prepareNext() throws IOException, GeneralSecurityException {
        SplittableRandom random = new SplittableRandom(settings.seed() * 1_000_003
                + book.preparedSoFar() * 31L
                + court.prefix().hashCode());
        List<OrderState> refused = book.where(state -> state.toMend().isPresent());
        List<OrderState> free = book.where(OrderState::free);
        if (!refused.isEmpty() && random.nextInt(10) < 7) {
            OrderState state = refused.get(0);
            prepare(state, state.step(), Mistake.NONE, random);
        } else if (!free.isEmpty() && random.nextInt(10) < 4) {
            OrderState state = free.get(random.nextInt(free.size()));
            prepare(state, nextStep(state, random), Mistake.NONE, random);
        } else {
            Mistake mistake = random.nextInt(5) == 0 ? nextMistake() : Mistake.NONE;
            LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
            prepare(OrderState.begun(book.begun(), today), OrderStep.NEW, mistake, random);
        }
    }

    private static OrderStep nextStep(OrderState state, SplittableRandom random) {
        if (state.sequence() >= MOST_STEPS) {
            return OrderStep.REVOKED;
        }
        return switch (random.nextInt(10)) {
            case 0 -> OrderStep.SENT_IN_ERROR;
            case 1, 2, 3 -> OrderStep.REVOKED;
            default -> OrderStep.VARIED;
        };
    }

    /** Each in turn, so that all are seen. */
    private Mistake nextMistake() {
        List<Mistake> all = List.of(Mistake.values());
        return all.get(1 + book.mistakesSoFar() % (all.size() - 1));
    }

    private void prepare(OrderState state, OrderStep step, Mistake mistake, SplittableRandom random)
            throws GeneralSecurityException, IOException {
        DemoOrder order = DemoOrder.of(court, book.token(), state.number(), state.imposed());
        Draft draft = new Draft(
                order,
                step,
                state.sequence(),
                state.last(),
                UUID.randomUUID().toString(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
        OrderSealing sealing = new OrderSealing(keys.own(), stranger(), hub());
        boolean urgent = order.kind().mayBeUrgent() && random.nextInt(4) == 0;
        String address = court.party() + ".in.court-order" + (urgent ? ".urgent" : "");
        byte[] first = sealing.seal(draft, mistake == Mistake.SAME_ID_OTHER_CONTENT ? Mistake.NONE : mistake);
        store(draft, mistake, address, first);
        if (mistake == Mistake.DUPLICATE) {
            store(draft, mistake, address, first);
        } else if (mistake == Mistake.SAME_ID_OTHER_CONTENT) {
            store(draft, mistake, address, sealing.seal(draft, mistake));
        }
    }

    private void store(Draft draft, Mistake mistake, String address, byte[] sealed) {
        book.apply(outgoing.prepare(
                draft.messageId(),
                address,
                sealed,
                "order",
                draft.order().id(),
                "number",
                String.valueOf(draft.order().number()),
                "step",
                draft.step().name(),
                "sequence",
                String.valueOf(draft.sequence()),
                "mistake",
                mistake.name()));
        String how = mistake == Mistake.NONE ? "" : ", wrong on purpose: " + mistake;
        LOG.info("{} sends {} {} as {}{}", court.party(), draft.step(), draft.order(), draft.messageId(), how);
    }

    private SigningKey stranger() throws IOException, GeneralSecurityException {
        DemoCourt other = court == DemoCourt.LEEDS ? DemoCourt.HULL : DemoCourt.LEEDS;
        return OwnKeys.signing(settings.pki(), other.party());
    }

    private X509Certificate hub() {
        return court.oaep() ? keys.hub().oaep() : keys.hub().agreement();
    }

    @Override
    public void close() {
        orders.close();
        receipts.close();
        copies.close();
        broker.close();
        journal.close();
    }
}
