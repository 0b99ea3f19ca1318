package org.emexchange.hub.pipeline;

import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.component.mail.MailComponent;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.component.mail.MailConsumer;
import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.support.DefaultEndpoint;
import org.emexchange.hub.edge.MailOptions;

/** A mailbox of the hub's own, which is read and never sent by. */
final class MailboxEndpoint extends DefaultEndpoint {
    private final MailOptions options;
    private final MailConfiguration configuration;
    private final String mailbox;

    /** @throws IllegalStateException naming the setting where the mailbox is not known */
    MailboxEndpoint(String uri, Component component, MailOptions options, String mailbox) {
        super(uri, component);
        this.options = options;
        this.mailbox = mailbox;
        this.configuration = options.reading(mailbox);
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("mail leaves by " + GuardedMail.OUT + " only");
    }

    /** Nothing of a mail but its place in the mailbox is looked at before its route begins. */
    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        MailComponent mail = new MailComponent(getCamelContext());
        MailEndpoint inner = new MailEndpoint("imaps://" + mailbox, mail, configuration);
        inner.setCamelContext(getCamelContext());
        inner.setMailUidGenerator(
                (endpoint, message) -> MailPlace.of(mailbox, message).text());
        MailConsumer consumer = (MailConsumer) inner.createConsumer(new MailAttempts(mailbox, processor));
        MailboxFailure failure = new MailboxFailure(mailbox);
        consumer.setPollStrategy(failure);
        consumer.setExceptionHandler(failure);
        consumer.setInitialDelay(0);
        consumer.setDelay(options.look().toMillis());
        consumer.setUseFixedDelay(true);
        return consumer;
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }
}
