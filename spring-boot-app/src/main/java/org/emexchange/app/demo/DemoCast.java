package org.emexchange.app.demo;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/** Who takes part beside the courts, and at which doors. Another party is another line. */
final class DemoCast {
    private static final String CONTRACTOR = "emc.order-intake";

    private final DemoSettings settings;
    private final long every;
    private final Casework results;

    DemoCast(DemoSettings settings) {
        this.settings = settings;
        this.every = settings.interval().toMillis();
        this.results = new Casework(pace(2, 2), new AlcoholFollowUp());
    }

    /** A party's doings, which can be ended. */
    @FunctionalInterface
    interface Part {
        AutoCloseable begin() throws IOException, GeneralSecurityException;
    }

    /** At the broker. */
    List<Recipient> recipients() {
        return List.of(
                new Recipient(
                        CONTRACTOR,
                        List.of("order", "release", "allocation", "risk"),
                        true,
                        Optional::empty,
                        results::learn),
                Recipient.working(
                        "probation.leeds-pdu",
                        ProbationUnit.LEEDS.casework(pace(1, 4), false),
                        "order",
                        "release",
                        "alcohol-result"),
                Recipient.working(
                        "probation.hull-pdu",
                        ProbationUnit.HULL.casework(pace(3, 8), false),
                        "order",
                        "release",
                        "alcohol-result"),
                Recipient.answering("police.west-yorkshire", "order"),
                Recipient.answering("police.humberside", "order"),
                Recipient.reading("ycs.release-north", "release"),
                Recipient.reading("ppcs.casework", "release"));
    }

    /** By secure mail. */
    List<Part> atMail(DemoDoors.Mail server) {
        return List.of(
                () -> new MailParty(
                        "probation.york-pdu", settings, server, ProbationUnit.YORK.casework(pace(2, 4), true)),
                () -> new MailParty("yot.leeds", settings, server, Casework.none()),
                () -> new MailParty(CONTRACTOR, settings, server, Casework.none()));
    }

    /** By files. Leeds sends its releases singly, and finds here what became of them later. */
    List<Part> atFiles(DemoDoors.Files server) {
        return List.of(
                files(DemoPrison.LEEDS, server, Optional::empty),
                files(DemoPrison.WETHERBY, server, new ReleaseFile(DemoPrison.WETHERBY, pace(4, 20))),
                files(DemoPrison.FRANKLAND, server, new ReleaseFile(DemoPrison.FRANKLAND, pace(7, 30))));
    }

    private Part files(DemoPrison prison, DemoDoors.Files server, Errands errands) {
        return () -> new FileParty(prison.party(), settings, server, errands);
    }

    /** By HL7. */
    List<Part> atHl7() {
        return List.of(
                () -> new Hl7Party(
                        DemoPrison.LEEDS.party(),
                        settings,
                        "release",
                        new SingleReleases(DemoPrison.LEEDS, pace(2, 8))),
                () -> new Hl7Party(CONTRACTOR, settings, "alcohol-result", results));
    }

    /** The first after so many intervals of the courts, then one each so many. */
    private Pace pace(int first, int each) {
        return new Pace(first * every, each * every);
    }
}
