package org.emexchange.hub.pipeline;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.PhoneNumber;
import org.emexchange.hub.alert.TextMessages;
import org.emexchange.hub.edge.AlertOptions;
import org.emexchange.hub.policy.AlertContact;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.Register;

/** Takes an {@link Alert} and nothing else to the people who have to know. */
public final class AlertDoor {
    static final String ROUTE = "alert";
    static final String STEP = "alert.mail";

    private final ProducerTemplate template;
    private final Supplier<Register> parties;
    private final AlertOptions options;
    private final Optional<TextMessages> texts;

    /** @param texts empty where no gateway for short messages is set */
    public AlertDoor(
            ProducerTemplate template, Supplier<Register> parties, AlertOptions options, Optional<TextMessages> texts) {
        this.template = template;
        this.parties = parties;
        this.options = options;
        this.texts = texts;
    }

    /**
     * @param party empty for the operators
     * @return false where nobody is to be told by that way
     * @throws IllegalStateException when it did not leave
     */
    boolean tell(Alert alert, AlertBook.Way way, Optional<PartyId> party) {
        AlertContact contact = party.map(parties.get()::alertContact).orElse(options.operators());
        return switch (way) {
            case MAIL ->
                contact.mail().map(any -> mail(new AlertMail(alert, party))).isPresent();
            case SMS ->
                texts.flatMap(gateway -> contact.phone().map(phone -> text(gateway, alert, phone)))
                        .isPresent();
        };
    }

    private Exchange mail(AlertMail mail) {
        Exchange sent = template.send(
                Routes.direct(ROUTE), prepared -> prepared.getMessage().setBody(mail));
        if (sent.getException() != null) {
            throw new IllegalStateException("the alert did not leave", sent.getException());
        }
        return sent;
    }

    private static Alert text(TextMessages gateway, Alert alert, String phone) {
        gateway.send(alert, new PhoneNumber(phone));
        return alert;
    }
}
