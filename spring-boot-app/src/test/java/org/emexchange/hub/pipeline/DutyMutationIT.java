package org.emexchange.hub.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.Processor;
import org.emexchange.app.Flows;
import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.BulkTransfer;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.Enquiring;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.Releases;
import org.emexchange.app.hub.RightsAsking;
import org.emexchange.app.hub.RiskMessages;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.ThirdPartyAsking;
import org.emexchange.app.hub.Violations;
import org.emexchange.app.hub.duties.DutiesOf;
import org.emexchange.app.hub.duties.DutyOf;
import org.emexchange.app.hub.duties.Queried;
import org.emexchange.hub.seal.HubKeys;
import org.emexchange.mapping.casework.CaseFormat;
import org.emexchange.mapping.court.CourtOrderXml;
import org.emexchange.mapping.enquiry.InformationAnswerXml;
import org.emexchange.mapping.enquiry.InformationRequestXml;
import org.emexchange.mapping.monitoring.AlcoholResultHl7;
import org.emexchange.mapping.monitoring.ViolationXml;
import org.emexchange.mapping.police.BulkLocationXml;
import org.emexchange.mapping.police.DataAnswerXml;
import org.emexchange.mapping.police.DataRequestWithdrawalXml;
import org.emexchange.mapping.police.DataRequestXml;
import org.emexchange.mapping.prison.ReleaseHl7;
import org.emexchange.mapping.probation.AllocationXml;
import org.emexchange.mapping.probation.RiskNotificationXml;
import org.emexchange.mapping.probation.RiskUpdateXml;
import org.emexchange.mapping.thirdparty.ThirdPartyRequestXml;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Each duty of each flow goes on as if it had been done, its step id kept, in the running hub; the behavioural test that
 * names the duty must fail, and pass again when the duty is back. No test of the structure takes part. The other shares are
 * in classes of their own.
 */
class DutyMutationIT {
    private static final List<String> WHERE = List.of(
            "CourtOrderDutiesIT",
            "RiskNotificationDutiesIT",
            "RiskUpdateDutiesIT",
            "ReceiptDutiesIT",
            "DeliveryDutiesIT",
            "ReleaseDutiesIT",
            "ViolationDutiesIT",
            "ViolationCopiesIT",
            "AlcoholDutiesIT",
            "Hl7DeliveryDutiesIT",
            "AllocationDutiesIT",
            "MailAnswersIT",
            "FileAnswersIT",
            "ReleaseFileDutiesIT",
            "ReleaseMessageDutiesIT",
            "InformationRequestDutiesIT",
            "InformationAnswerDutiesIT",
            "DataRequestDutiesIT",
            "DataDecisionDutiesIT",
            "DataAnswerDutiesIT",
            "BulkLocationDutiesIT",
            "DataRequestWithdrawalDutiesIT",
            "ThirdPartyRequestDutiesIT",
            "ThirdPartyDecisionDutiesIT",
            "ThirdPartyAnswerDutiesIT",
            "ThirdPartyWithdrawalDutiesIT",
            "LicenceVariationDutiesIT",
            "VariationToOfficerDutiesIT",
            "ManagementChangeDutiesIT",
            "MappaNoticeDutiesIT",
            "MappaReplyDutiesIT",
            "FittingStatusDutiesIT",
            "FittingToSenderDutiesIT",
            "BreachDecisionDutiesIT",
            "EnforcementOutcomeDutiesIT",
            "RiskInformationDutiesIT",
            "HdcRecallDutiesIT",
            "IncidentReportDutiesIT",
            "QueryDutiesIT",
            "QueryAnswerDutiesIT",
            "RightsRequestDutiesIT",
            "RightsInstructionDutiesIT",
            "RightsReturnDutiesIT",
            "RightsOutcomeDutiesIT",
            "CaseMailDutiesIT");
    private static final String EVERY = ".*";
    /** Of which steps, for somebody at work on one flow; this class takes all of them then. */
    private static final String ONLY = System.getProperty("em.duties", EVERY);

    static final int SHARES = 5;

    private static final Launcher LAUNCHER = LauncherFactory.create();
    private static final Duration USUAL = TestParty.patience();

    /** @param copy the recipient's copy that the step is about, where it is about one */
    private record Step(String route, String id, Duty duty, Interchange<?> of, Interchange.Copy<?> copy) {}

    @BeforeAll
    static void waitLess() {
        TestHub.running();
        TestParty.patience(Duration.ofSeconds(3));
    }

    @AfterAll
    static void waitAsUsual() {
        TestParty.patience(USUAL);
    }

    @Test
    void everyDutyOfEveryFlowHasATestThatNamesIt() {
        assertThat(tests().keySet())
                .containsExactlyInAnyOrderElementsOf(steps().map(Step::id).toList());
    }

    /** So that what is noticed is the duty that is missing, and not the exchange of the step. */
    @Test
    void aStepThatIsExchangedForItselfChangesNothing() throws Exception {
        TestHub hub = TestHub.running();
        Kernel kernel = hub.bean(Kernel.class);
        Omission omission = new Omission(
                hub.context(),
                "court-order",
                "court-order.verify",
                new StepProcessor(kernel, new Duties(kernel)::verify));
        try {
            assertThat(passes(Objects.requireNonNull(tests().get("court-order.verify"))))
                    .isTrue();
        } finally {
            omission.end();
        }
    }

    /** Each test that names duties sees all of them left out, one after the other, and passes when they are back. */
    @TestFactory
    Stream<DynamicTest> aDutyThatIsLeftOutIsNoticed() {
        Map<String, Behaviour> tests = tests();
        Map<Behaviour, List<Step>> left = steps().filter(step -> step.id().matches(ONLY))
                .collect(Collectors.groupingBy(
                        step -> Objects.requireNonNull(tests.get(step.id()), step.id()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Behaviour> ours = new ArrayList<>(left.keySet());
        return IntStream.range(0, ours.size())
                .filter(n -> share() == (ONLY.equals(EVERY) ? n % SHARES : 0))
                .mapToObj(ours::get)
                .flatMap(test -> Stream.concat(
                        Objects.requireNonNull(left.get(test)).stream()
                                .map(step -> DynamicTest.dynamicTest(step.id(), () -> isNoticed(step, test))),
                        Stream.of(DynamicTest.dynamicTest(test.toString(), () -> passesAgain(test)))));
    }

    /** Which of {@value #SHARES} parts of all tests this class has, so that several can run at once. */
    int share() {
        return 0;
    }

    private static void isNoticed(Step step, Behaviour test) throws Exception {
        TestHub hub = TestHub.running();
        Omission omission = new Omission(hub.context(), step.route(), step.id(), instead(step, hub));
        try {
            assertThat(passes(test))
                    .as("%s passes although %s is left out", test, step.id())
                    .isFalse();
        } finally {
            omission.end();
        }
    }

    private static void passesAgain(Behaviour test) {
        assertThat(passes(test)).as("%s passes when its duties are back", test).isTrue();
    }

    private static Processor instead(Step step, TestHub hub) {
        return new Omissions(hub.bean(Kernel.class), hub.bean(HubKeys.class), example(step.of()))
                .of(step.duty(), step.copy());
    }

    private static Object example(Interchange<?> interchange) {
        String order = Orders.newOrderId();
        return switch (interchange.name()) {
            case "court-order" -> CourtOrderXml.read(Orders.order("community-curfew-only", order));
            case "risk-notification" ->
                RiskNotificationXml.read(RiskMessages.payload("risk-notification/full-form", order));
            case "risk-update" ->
                RiskUpdateXml.read(RiskMessages.payload("risk-update/new-officer-after-home-visit", order));
            case "release" -> ReleaseHl7.read(Releases.release("hdc", order).getBytes(UTF_8));
            case "violation" -> ViolationXml.read(Violations.violation("curfew-absence", order));
            case "alcohol-result" ->
                AlcoholResultHl7.read(Releases.alcohol("confirmed", order).getBytes(UTF_8));
            case "information-request" ->
                InformationRequestXml.read(Enquiring.ordinary().payload());
            case "information-answer" ->
                InformationAnswerXml.read(
                        Enquiring.answer("records", UUID.randomUUID().toString()));
            case "data-request" ->
                DataRequestXml.read(DataRequests.request("routine-polygon", DataRequests.FORCE, order));
            case "data-request-withdrawal", "third-party-withdrawal" ->
                DataRequestWithdrawalXml.read(
                        DataRequests.withdrawal(UUID.randomUUID().toString()));
            case "third-party-request" ->
                ThirdPartyRequestXml.read(
                        ThirdPartyAsking.request("on-consent", order).getBytes(UTF_8));
            case "data-answer", "third-party-answer" ->
                DataAnswerXml.read(DataRequests.answer(UUID.randomUUID().toString()));
            case "bulk-location" ->
                BulkLocationXml.read(new BulkTransfer(
                                UUID.randomUUID().toString(), UUID.randomUUID().toString(), 1)
                        .part(1));
            case "query" -> CaseFormat.of("query").read(Queried.ofAnOrder().payload("address-missing"));
            case "query-answer" ->
                CaseFormat.of("query-answer").read(Queried.ofAnOrder().answer("mended"));
            case RightsAsking.REQUEST -> rights(interchange, "access");
            case RightsAsking.INSTRUCTION -> rights(interchange, "supply");
            case RightsAsking.RETURN -> rights(interchange, "supplied");
            case RightsAsking.OUTCOME -> rights(interchange, "partly-granted");
            case "allocation" -> AllocationXml.read(Allocations.allocation("allocated", order));
            default ->
                CaseMessage.of(interchange.name())
                        .<Object>map(message -> message.read(order))
                        .orElseGet(Answer::example);
        };
    }

    private static Object rights(Interchange<?> interchange, String published) {
        return CaseFormat.of(interchange.name())
                .read(RightsAsking.fitted(interchange.name() + "/" + published, "")
                        .getBytes(UTF_8));
    }

    private static boolean passes(Behaviour test) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LAUNCHER.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectMethod(test.type(), test.method()))
                        .build(),
                listener);
        assertThat(listener.getSummary().getTestsStartedCount()).isOne();
        return listener.getSummary().getTotalFailureCount() == 0;
    }

    private record Behaviour(Class<?> type, Method method) {
        @Override
        public String toString() {
            return type.getSimpleName() + "." + method.getName();
        }
    }

    private static Map<String, Behaviour> tests() {
        Map<String, Behaviour> tests = new TreeMap<>();
        for (String name : WHERE) {
            Class<?> type = type(name);
            DutiesOf flow = type.getAnnotation(DutiesOf.class);
            for (Method method :
                    AnnotationSupport.findAnnotatedMethods(type, DutyOf.class, HierarchyTraversalMode.TOP_DOWN)) {
                Stream.of(method.getAnnotation(DutyOf.class).value())
                        .map(id -> flow == null
                                ? id
                                : id.replace("*", flow.value()).replace("#", flow.copy()))
                        .forEach(id -> tests.put(id, new Behaviour(type, method)));
            }
        }
        return tests;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(DutyOf.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Interchange<?> interchange : Flows.interchanges()) {
            Duty.intake(interchange)
                    .forEach((route, ids) -> ids.forEach(id -> steps.add(step(interchange, route, id))));
            interchange.deliveries().keySet().forEach(route -> addDelivery(steps, interchange, route));
        }
        Receipts.DOORS.forEach(door -> addDelivery(steps, Flows.interchanges().get(0), Routes.receiptDelivery(door)));
        return steps.stream();
    }

    private static Step step(Interchange<?> interchange, String route, String id) {
        String[] parts = id.substring(route.length() + 1).split("\\.", 2);
        List<? extends Interchange.Copy<?>> copies = interchange.copies();
        Interchange.Copy<?> copy = copies.get(0);
        for (Interchange.Copy<?> one : copies) {
            if (parts.length > 1 && one.id().equals(parts[1])) {
                copy = one;
            }
        }
        return new Step(route, id, duty(parts[0]), interchange, copy);
    }

    private static void addDelivery(List<Step> steps, Interchange<?> interchange, String route) {
        for (String id : Duty.delivery(route)) {
            Duty duty = duty(id.substring(route.length() + 1));
            steps.add(
                    new Step(route, id, duty, interchange, interchange.copies().get(0)));
        }
    }

    private static Duty duty(String word) {
        return Stream.of(Duty.values())
                .filter(duty -> duty.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
