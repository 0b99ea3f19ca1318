package org.emexchange.hub.pipeline;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.emexchange.hub.refusal.RefusedException;

/**
 * One duty as a Camel step. A refusal ends the route here, after it was recorded and told; a failure of ours undoes the
 * transaction and goes back to the broker, which gives the message again.
 */
final class StepProcessor implements Processor {
    private final Kernel kernel;
    private final FlowRoutes.Step<?> step;

    StepProcessor(Kernel kernel, FlowRoutes.Step<?> step) {
        this.kernel = kernel;
        this.step = step;
    }

    @Override
    public void process(Exchange exchange) {
        Passage<?> passage = Routes.carried(exchange, Routes.PASSAGE, Passage.class);
        try {
            run(passage);
        } catch (RefusedException refused) {
            refuse(passage, refused);
        } catch (AgreementAwaitedException awaited) {
            new Holding(kernel).awaiting(passage, awaited);
        } catch (DecisionException undecided) {
            passage.abandon();
            throw undecided;
        } catch (RuntimeException | Error failure) {
            passage.abandon();
            Announcer.alert("a message could not be processed and comes again", failure);
            throw failure;
        }
        if (passage.ended()) {
            passage.abandon();
            exchange.setRouteStop(true);
        }
    }

    /** What was taken in and decided on was accepted long ago: that it cannot be released is for the one who decides. */
    private void refuse(Passage<?> passage, RefusedException refused) {
        if (passage.decided) {
            passage.abandon();
            throw refused;
        }
        new Rejection(kernel).of(passage, refused);
    }

    @SuppressWarnings("unchecked") // a step is compiled into the route of its own interchange only
    private <T> void run(Passage<?> passage) {
        ((FlowRoutes.Step<T>) step).run((Passage<T>) passage);
    }
}
