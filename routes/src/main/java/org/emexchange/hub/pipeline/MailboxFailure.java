package org.emexchange.hub.pipeline;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.jspecify.annotations.Nullable;

/** A mailbox that cannot be read, or a mail that cannot be moved: told, ever more rarely, and tried again at the next look. */
final class MailboxFailure implements ExceptionHandler, PollingConsumerPollStrategy {
    private final String mailbox;
    private final AtomicInteger inARow = new AtomicInteger();

    MailboxFailure(String mailbox) {
        this.mailbox = mailbox;
    }

    private void tell(Throwable failure) {
        int count = inARow.incrementAndGet();
        if (Integer.bitCount(count) == 1) {
            Announcer.alert(
                    "the mailbox " + mailbox + " fails, for the " + count + ". time in a row; its mail stays", failure);
        }
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        return true;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polled) {
        inARow.set(0);
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retries, Exception cause) {
        tell(cause);
        return false;
    }

    @Override
    public void handleException(Throwable failure) {
        tell(failure);
    }

    @Override
    public void handleException(@Nullable String message, Throwable failure) {
        tell(failure);
    }

    @Override
    public void handleException(@Nullable String message, @Nullable Exchange exchange, Throwable failure) {
        tell(failure);
    }
}
