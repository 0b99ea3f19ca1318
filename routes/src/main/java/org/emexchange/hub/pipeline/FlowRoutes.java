package org.emexchange.hub.pipeline;

import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.ProcessorDefinition;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.policy.PartyRole;

/**
 * The one compiler from flows to Camel routes. For each interchange: a route for every sender's door, one that carries
 * out its duties in order, where it waits for a decision one that goes on after it, and one for each kind of copy that takes it to its recipient.
 */
public final class FlowRoutes extends RouteBuilder {
    private final List<Interchange<?>> interchanges;
    private final Kernel kernel;
    private final Duties duties;

    public FlowRoutes(List<Interchange<?>> interchanges, Kernel kernel) {
        this(interchanges, kernel, new Duties(kernel));
    }

    FlowRoutes(List<Interchange<?>> interchanges, Kernel kernel, Duties duties) {
        this.interchanges = List.copyOf(interchanges);
        this.kernel = kernel;
        this.duties = duties;
    }

    /** What fails is told by the step or the dispatcher that it fails in, and never with what the exchange carries. */
    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhausted(false).logStackTrace(false));
        requireOneContractor();
        List<InDoor> doors = InDoors.of(interchanges, kernel.register());
        doors.forEach(this::door);
        interchanges.forEach(interchange -> {
            intake(interchange);
            interchange
                    .copies()
                    .forEach(copy ->
                            copy.doors().forEach(door -> delivery(Routes.delivery(interchange, copy, door), door)));
        });
        Receipts.DOORS.forEach(door -> delivery(Routes.receiptDelivery(door), door));
        from(Routes.direct(AlertDoor.ROUTE))
                .routeId(AlertDoor.ROUTE)
                .to(GuardedMail.ALERT)
                .id(AlertDoor.STEP);
        new Housekeeping(kernel, doors).routes(this);
    }

    /** Every order goes to the one instance that takes orders in: of two, one would be chosen silently. */
    private void requireOneContractor() {
        if (kernel.register().withRole(PartyRole.EMC).size() != 1) {
            throw new IllegalStateException("em.register: there must be exactly one party of role EMC");
        }
    }

    private void door(InDoor door) {
        List<String> steps = door.steps();
        from(door.from())
                .routeId(door.route())
                .autoStartup(!door.polled())
                .process(door.intake(kernel))
                .id(steps.get(0))
                .to(door.intakeUri())
                .id(steps.get(1));
    }

    private <T> void intake(Interchange<T> interchange) {
        single(interchange, interchange.name(), false);
        if (interchange.files) {
            file(interchange);
            single(interchange, Routes.messageOfFile(interchange), true);
        }
        if (interchange.deciding.isPresent()) {
            String decided = Routes.decided(interchange);
            ProcessorDefinition<?> steps = from(Routes.direct(decided)).routeId(decided);
            copies(interchange, decided, step(steps, Duty.RESUME.step(decided), duties::resume));
        }
    }

    private void file(Interchange<?> interchange) {
        String id = Routes.file(interchange);
        ProcessorDefinition<?> steps = from(Routes.direct(id)).routeId(id);
        for (Duty duty : Duty.file()) {
            steps = duty == Duty.EACH
                    ? steps.process(new EachMessage(kernel, Routes.messageOfFile(interchange)))
                            .id(duty.step(id))
                    : step(steps, duty.step(id), once(duty));
        }
    }

    private <T> void single(Interchange<T> interchange, String id, boolean ofFile) {
        ProcessorDefinition<?> steps = from(Routes.direct(id)).routeId(id);
        for (Duty duty : Duty.before(ofFile)) {
            steps = step(steps, duty.step(id), once(duty));
        }
        steps = step(steps, Duty.READ.step(id), duties::read);
        if (interchange.check.isPresent()) {
            steps = step(steps, Duty.CHECK.step(id), duties::check);
        }
        steps = step(steps, Duty.ADMIT.step(id), duties::admit);
        if (interchange.continuing.isPresent()) {
            steps = step(steps, Duty.ENTER.step(id), duties::enter);
        }
        if (interchange.deciding.isPresent()) {
            steps = step(steps, Duty.AUTHORISE.step(id), duties::authoriseAll);
            steps = step(steps, Duty.SUBMIT.step(id), duties::submit);
            step(steps, Duty.DELIVER.step(id), duties::deliver);
        } else {
            copies(interchange, id, steps);
        }
    }

    private <T> void copies(Interchange<T> interchange, String id, ProcessorDefinition<?> before) {
        ProcessorDefinition<?> steps = before;
        for (Interchange.Copy<T> copy : interchange.copies()) {
            steps = step(steps, Duty.AUTHORISE.step(id, copy), each(copy, duties::authorise));
            steps = step(steps, Duty.TRANSLATE.step(id, copy), each(copy, duties::translate));
            steps = step(steps, Duty.RECORD.step(id, copy), each(copy, duties::record));
            steps = step(steps, Duty.SEAL.step(id, copy), each(copy, duties::seal));
        }
        step(steps, Duty.DELIVER.step(id), duties::deliver);
    }

    /** The duties that are done once, whatever the message is about. */
    private <T> Step<T> once(Duty duty) {
        return switch (duty) {
            case OPEN -> duties::open;
            case VERIFY -> duties::verify;
            case RECOGNISE -> duties::recognise;
            case MARK -> duties::mark;
            case READ -> duties::read;
            case DELIVER -> duties::deliver;
            default -> throw new IllegalArgumentException(duty + " is not done once");
        };
    }

    private void delivery(String id, Door door) {
        List<String> steps = Duty.delivery(id);
        from(Routes.direct(id))
                .routeId(id)
                .process(new Restoration(kernel))
                .id(steps.get(0))
                .to(Ways.out(door))
                .id(steps.get(1));
    }

    private ProcessorDefinition<?> step(ProcessorDefinition<?> route, String id, Step<?> step) {
        return route.process(new StepProcessor(kernel, step)).id(id);
    }

    private <T> Step<T> each(Interchange.Copy<T> copy, CopyStep<T> step) {
        return passage -> {
            if (!duties.needless(passage, copy)) {
                step.run(passage, copy);
            }
        };
    }

    /** One duty on one message. */
    @FunctionalInterface
    interface Step<T> {
        void run(Passage<T> passage);
    }

    /** One duty on one recipient's copy. */
    @FunctionalInterface
    interface CopyStep<T> {
        void run(Passage<T> passage, Interchange.Copy<T> copy);
    }
}
