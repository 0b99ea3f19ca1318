package org.emexchange.hub.pipeline;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultMessage;
import org.emexchange.hub.edge.MllpFrame;
import org.emexchange.hub.edge.MllpReceived;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.Received;

/**
 * Takes an HL7 message in. Whose it is follows from the certificate of the connection. What is no message, or cut off at
 * the limit, is refused, and kept as far as it came.
 */
final class MllpIntake<T> implements Processor {
    static final String DOOR = "mllp";

    private final Kernel kernel;
    private final Interchange<T> interchange;

    MllpIntake(Kernel kernel, Interchange<T> interchange) {
        this.kernel = kernel;
        this.interchange = interchange;
    }

    @Override
    public void process(Exchange exchange) {
        MllpReceived came = came(exchange);
        exchange.setMessage(new DefaultMessage(exchange));
        Passage<T> passage = passage(came);
        exchange.setProperty(Routes.PASSAGE, passage);
        fault(came.frame()).ifPresent(code -> {
            new Rejection(kernel).of(passage, new RefusedException(code));
            exchange.setRouteStop(true);
        });
    }

    /** @throws IllegalStateException when the exchange is not of an MLLP port: an error of ours */
    static MllpReceived came(Exchange exchange) {
        if (exchange.getMessage().getBody() instanceof MllpReceived came) {
            return came;
        }
        throw new IllegalStateException("the exchange carries no HL7 message");
    }

    private Passage<T> passage(MllpReceived came) {
        byte[] octets = came.frame().octets();
        Received received = Received.at(
                Form.ER7, came.party(), DOOR, octets, came.reachedDoor(), came.delivery(), Optional.empty());
        Passage<T> passage = new Passage<>(interchange, received, false, false);
        passage.acknowledgement = Optional.of(new Acknowledgement(interchange, received, kernel.clock()));
        return passage;
    }

    private static Optional<RefusalCode> fault(MllpFrame frame) {
        return switch (frame.kind()) {
            case MESSAGE -> Optional.empty();
            case BROKEN -> Optional.of(RefusalCode.FRAME);
            case TOO_LARGE -> Optional.of(RefusalCode.TOO_LARGE);
        };
    }
}
