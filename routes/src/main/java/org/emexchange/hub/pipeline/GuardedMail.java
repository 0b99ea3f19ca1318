package org.emexchange.hub.pipeline;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.component.mail.MailComponent;
import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.emexchange.hub.edge.AlertOptions;
import org.emexchange.hub.edge.MailOptions;
import org.emexchange.hub.policy.Register;
import org.emexchange.hub.seal.Form;

/**
 * The one mail component of the hub. It knows two ways out, each guarded: one for what is sealed, one for alerts; and the
 * mailboxes of the settings, by their names. Nothing of an address in a URI.
 */
public final class GuardedMail extends DefaultComponent {
    static final String OUT = "mail:out";
    static final String ALERT = "mail:alert";
    private static final String IN = "in.";
    private static final String MAIL = "mail:";

    private final MailOptions options;
    private final AlertOptions alerts;
    private final Supplier<Register> parties;

    public GuardedMail(MailOptions options, AlertOptions alerts, Supplier<Register> parties) {
        this.options = options;
        this.alerts = alerts;
        this.parties = parties;
    }

    /** The endpoint that reads the hub's mailbox of that name. */
    static String in(String mailbox) {
        return "mail:" + IN + mailbox;
    }

    /** @throws IllegalArgumentException for anything but {@code mail:out}, {@code mail:alert} and {@code mail:in.<mailbox>} */
    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        if (remaining.startsWith(IN) && parameters.isEmpty()) {
            return new MailboxEndpoint(uri, this, options, remaining.substring(IN.length()));
        }
        boolean alert = ALERT.equals(MAIL + remaining);
        if (!(alert || OUT.equals(MAIL + remaining)) || !parameters.isEmpty()) {
            throw new IllegalArgumentException("a mail endpoint is " + OUT + ", " + ALERT + " or " + IN + "<mailbox>");
        }
        return new Guarded(uri, alert);
    }

    private final class Guarded extends DefaultEndpoint {
        private final boolean alert;

        Guarded(String uri, boolean alert) {
            super(uri, GuardedMail.this);
            this.alert = alert;
        }

        @Override
        public Producer createProducer() throws Exception {
            MailComponent mail = new MailComponent(getCamelContext());
            MailEndpoint inner = new MailEndpoint("smtps://out", mail, options.submitting());
            inner.setCamelContext(getCamelContext());
            if (alert) {
                return new AlertGuard(this, inner.createAsyncProducer(), options.address(), alerts, parties);
            }
            return new EgressGuard(
                    this, inner.createAsyncProducer(), Form.MAIL, new MailLabel(options.address(), parties));
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            throw new UnsupportedOperationException("mail is taken in by a mailbox's own route only");
        }
    }
}
