package org.emexchange.hub.pipeline;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultMessage;
import org.emexchange.hub.edge.MllpAnswer;

/**
 * Runs a door's route and then answers: with the acknowledgement that was committed, or, after a failure of ours, by
 * closing the connection, upon which every HL7 sender sends the message again. Whatever the route left in the exchange,
 * nothing else is answered.
 */
final class MllpAnswering implements Processor {
    private final Processor route;

    MllpAnswering(Processor route) {
        this.route = route;
    }

    @Override
    public void process(Exchange exchange) {
        boolean last = MllpIntake.came(exchange).frame().last();
        MllpAnswer answer;
        try {
            route.process(exchange);
            answer = exchange.getException() == null ? answer(exchange, last) : MllpAnswer.none();
        } catch (Exception | StackOverflowError failure) {
            Announcer.alert("an HL7 message was not taken in; its connection is closed", failure);
            answer = MllpAnswer.none();
        }
        exchange.setException(null);
        exchange.setMessage(new DefaultMessage(exchange));
        exchange.getMessage().setBody(answer);
    }

    private static MllpAnswer answer(Exchange exchange, boolean last) {
        Passage<?> passage = Routes.carried(exchange, Routes.PASSAGE, Passage.class);
        return passage.acknowledged()
                .map(octets -> new MllpAnswer(octets, last))
                .orElseGet(MllpAnswer::none);
    }
}
