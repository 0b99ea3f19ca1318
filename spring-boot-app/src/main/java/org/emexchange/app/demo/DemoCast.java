package org.emexchange.app.demo;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/** Who takes part beside the courts, and at which doors. Another party is another line. */
final class DemoCast {
    private static final String CONTRACTOR = "emc.order-intake";
    private static final String FORCE = "police.west-yorkshire";

    /** Of the requests, so many have one that is answered in bulk too. */
    private static final int BULK_ONE_IN = 3;

    private final DemoSettings settings;
    private final long every;
    private final Casework results;
    private final Casework violations;
    private final Casework answers;
    private final Casework information;
    private final Casework field;
    private final Casework replies;
    private final Casework recalls;
    private final Casework queries;
    private final Casework rights;
    private final Casework bulk;
    private final EnquiryErrands enquiries;

    DemoCast(DemoSettings settings) {
        this.settings = settings;
        this.every = settings.interval().toMillis();
        this.results = new Casework(pace(2, 2), new AlcoholFollowUp());
        this.violations = new Casework(pace(3, 4), new ViolationFollowUp());
        this.answers = new Casework(pace(1, 1), AnswerFollowUp.toAForce(), AnswerFollowUp.toAThirdParty());
        this.information = new Casework(pace(1, 2), AnswerFollowUp.toAUnit());
        this.field = new Casework(pace(1, 2), CaseTraffic.fitting());
        this.replies = new Casework(pace(1, 2), CaseTraffic.replies());
        this.recalls = new Casework(pace(2, 4), CaseTraffic.recall());
        this.queries = new Casework(pace(3, 4), QueryFollowUp.asks(CONTRACTOR));
        this.rights = new Casework(pace(1, 2), RightsTraffic.contractor());
        this.bulk = new Casework(
                pace(1, 1), BulkFollowUp.toAForce(BULK_ONE_IN), BulkFollowUp.toAUnit(ProbationUnit.LEEDS, BULK_ONE_IN));
        this.enquiries = new EnquiryErrands(FORCE, "WYP/EM", pace(6, 10));
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
                        List.of(
                                "order",
                                "release",
                                "allocation",
                                "risk",
                                "data-request",
                                "information-request",
                                "licence-variation",
                                "management-change",
                                "mappa-notice",
                                "breach-decision",
                                "enforcement-outcome",
                                "query-answer",
                                "rights-instruction"),
                        true,
                        () -> answers.next()
                                .or(information::next)
                                .or(violations::next)
                                .or(field::next)
                                .or(replies::next)
                                .or(recalls::next)
                                .or(queries::next)
                                .or(rights::next),
                        this::learn),
                unit(ProbationUnit.LEEDS, pace(1, 4)),
                unit(ProbationUnit.HULL, pace(3, 8)),
                new Recipient(
                        FORCE,
                        List.of("order", "violation", "data-decision", "data-disclosure"),
                        true,
                        enquiries,
                        enquiries::learn),
                new Recipient(
                        "police.humberside",
                        List.of("order", "violation", "rights-outcome"),
                        true,
                        RightsTraffic.asked(pace(5, 40)),
                        copy -> {}),
                new Recipient(
                        "ycs.release-north", List.of("release"), false, new IncidentErrands(pace(4, 60)), copy -> {}),
                casework(),
                directorate());
    }

    /** The Ministry's directorate. */
    private Recipient directorate() {
        Casework requests = new Casework(pace(1, 2), RightsTraffic.controller());
        return new Recipient(
                "moj-em.directorate",
                List.of("incident-report", "rights-request", "rights-return"),
                false,
                requests,
                requests::learn);
    }

    /** The casework section. */
    private Recipient casework() {
        Casework licences = new Casework(pace(1, 2), CaseTraffic.boardDecision());
        return new Recipient("ppcs.casework", List.of("release"), false, licences, licences::learn);
    }

    /** A delivery unit: one desk has new cases, one sees to what was violated, one answers queries. */
    private Recipient unit(ProbationUnit unit, Pace own) {
        Casework cases = unit.casework(own, false);
        Casework answered = new Casework(pace(1, 1), QueryFollowUp.answers(unit));
        Casework breaches = new Casework(pace(1, 1), CaseTraffic.enforcement(), CaseTraffic.variation());
        return new Recipient(
                unit.party(),
                List.of(
                        "order",
                        "release",
                        "alcohol-result",
                        "violation",
                        "information",
                        "fitting-status",
                        "licence-variation",
                        "risk-information",
                        "mappa-reply",
                        "query"),
                true,
                () -> breaches.next().or(answered::next).or(cases::next),
                copy -> {
                    answered.learn(copy);
                    cases.learn(copy);
                    breaches.learn(copy);
                });
    }

    /** The contractor: one desk looks at alcohol, one at all else that is violated, one answers probation, one the police and third parties, one in bulk. */
    private void learn(OpenedMessage copy) {
        results.learn(copy);
        violations.learn(copy);
        answers.learn(copy);
        information.learn(copy);
        field.learn(copy);
        replies.learn(copy);
        recalls.learn(copy);
        queries.learn(copy);
        rights.learn(copy);
        bulk.learn(copy);
    }

    /** By secure mail. */
    List<Part> atMail(DemoDoors.Mail server) {
        return List.of(
                () -> unitAtMail(ProbationUnit.YORK, server),
                () -> new MailParty("yot.leeds", settings, server, Casework.none()),
                () -> new MailParty(Solicitor.PARTY, settings, server, new Solicitor(pace(7, 20)), copy -> {}),
                () -> new MailParty("yot.bradford", settings, server, Casework.none()),
                () -> new MailParty("hdc-appeals.team", settings, server, Casework.none()),
                () -> new MailParty(CONTRACTOR, settings, server, Casework.none()));
    }

    private MailParty unitAtMail(ProbationUnit unit, DemoDoors.Mail server)
            throws IOException, GeneralSecurityException {
        Casework cases = unit.casework(pace(2, 4), true);
        Casework answered = new Casework(pace(1, 1), QueryFollowUp.answers(unit));
        return new MailParty(
                unit.party(), settings, server, () -> answered.next().or(cases::next), copy -> {
                    answered.learn(copy);
                    cases.learn(copy);
                });
    }

    /** By files. Leeds sends its releases singly, and finds here what became of them later. */
    List<Part> atFiles(DemoDoors.Files server) {
        return List.of(
                files(DemoPrison.LEEDS, server, Optional::empty),
                files(DemoPrison.WETHERBY, server, new ReleaseFile(DemoPrison.WETHERBY, pace(4, 20))),
                files(DemoPrison.FRANKLAND, server, new ReleaseFile(DemoPrison.FRANKLAND, pace(7, 30))),
                () -> new FileParty(CONTRACTOR, settings, server, bulk),
                () -> new BulkReader(FORCE, settings, server),
                () -> new BulkReader(ProbationUnit.LEEDS.party(), settings, server));
    }

    private Part files(DemoPrison prison, DemoDoors.Files server, Errands errands) {
        return () -> new FileParty(prison.party(), settings, server, errands);
    }

    /** At the console. */
    List<Part> atConsole(DemoDoors.Console console) {
        return List.of(() -> new DisclosureOfficer(settings, console, 2 * every));
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
