package org.emexchange.app.hub.scenario;

import java.time.Instant;
import java.util.function.Predicate;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.seal.PartySeal;

/** By which door a scenario's party sends, and where it is answered. */
final class Doorway {
    private static final String MAIL = "mail";

    private final TestHub hub = TestHub.running();
    private final Scenario scenario;
    private final TestParty party;

    Doorway(Scenario scenario, TestParty party) {
        this.scenario = scenario;
        this.party = party;
    }

    static boolean isMail(Scenario scenario) {
        return scenario.door().equals(MAIL);
    }

    /** An ordinary message, before the scenario's own. */
    void sendFirst(byte[] octets) {
        if (isMail(scenario)) {
            hub.submission(party.id()).send(hub.ownMailbox(scenario.flow()), octets);
        } else if (isFolder()) {
            hub.folder(party.id()).drop(scenario.flow(), octets);
        } else {
            party.send(scenario.flow(), octets);
        }
    }

    /** Whoever leaves files and has a door at the broker too is answered there. */
    private boolean isFolder() {
        return scenario.door().equals("sftp");
    }

    void send(byte[] octets) {
        if (isMail(scenario) || isFolder()) {
            sendFirst(octets);
        } else {
            new Submission(scenario, party, octets).send();
        }
    }

    TestParty.Arrived answer(Predicate<TestParty.Arrived> wanted) {
        if (isFolder() && !isAtTheBroker()) {
            return hub.folder(party.id())
                    .findOpened(one -> wanted.test(arrived(one)), TestParty.patience())
                    .map(Doorway::arrived)
                    .orElseThrow(() -> new AssertionError(party.id() + " did not get it"));
        }
        return isMail(scenario)
                ? TestMailbox.opened(hub.mailbox(party.id()).await(mail -> isWanted(TestMailbox.opened(mail), wanted)))
                : party.await("receipt", wanted);
    }

    private boolean isAtTheBroker() {
        return hub.bean(CurrentRegister.class).get().parties().stream()
                .anyMatch(one -> one.id().equals(party.id()) && one.doors().contains(Party.Door.JMS));
    }

    private static TestParty.Arrived arrived(PartySeal.Opening opening) {
        return new TestParty.Arrived(opening, "", "", "", Instant.now());
    }

    /** In a mailbox lies more than receipts. */
    private static boolean isWanted(TestParty.Arrived mail, Predicate<TestParty.Arrived> wanted) {
        return mail.opening().header().type().equals("Receipt") && wanted.test(mail);
    }
}
