package org.emexchange.app.demo;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thing that a party does over and over at a door, on a thread and a connection of its own. When the connection breaks, or the
 * work fails, it waits a little longer each time, up to ten seconds, and begins again.
 */
final class PartyLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PartyLoop.class);
    private static final long FIRST_WAIT_MILLIS = 250;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private final Work work;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private long wait = FIRST_WAIT_MILLIS;

    PartyLoop(String name, Work work) {
        this.work = work;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * At the broker.
     *
     * @param mode of the session, as in {@link Session}
     */
    static PartyLoop at(PartyBroker broker, String name, int mode, Beginning beginning) {
        return new PartyLoop(name, repeat -> {
            try (Connection connection = broker.connect();
                    Session session = connection.createSession(mode)) {
                repeat.each(beginning.on(session));
            }
        });
    }

    /** Begins anew whenever the last time failed: connects, and repeats. */
    @FunctionalInterface
    interface Work {
        void begin(Repeat repeat) throws Exception;
    }

    /** Takes a turn again and again until the loop is closed. */
    @FunctionalInterface
    interface Repeat {
        void each(Turn turn) throws Exception;
    }

    /** Begins anew on each session. */
    @FunctionalInterface
    interface Beginning {
        Turn on(Session session) throws Exception;
    }

    /** Repeated until the loop is closed. */
    @FunctionalInterface
    interface Turn {
        /** @return how long to wait before the next one, in milliseconds */
        long take() throws Exception;
    }

    private void run() {
        while (open()) {
            try {
                work.begin(this::repeat);
            } catch (InterruptedException stopped) {
                return;
            } catch (Exception failed) {
                LOG.info("{} begins again in {} ms: {}", thread.getName(), wait, reason(failed));
                waitALittle();
            }
        }
    }

    private void repeat(Turn turn) throws Exception {
        while (open()) {
            long pause = turn.take();
            wait = FIRST_WAIT_MILLIS;
            if (pause > 0 && closed.await(pause, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private void waitALittle() {
        try {
            if (!closed.await(wait, TimeUnit.MILLISECONDS)) {
                wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
            }
        } catch (InterruptedException stopped) {
            closed.countDown();
        }
    }

    private boolean open() {
        return closed.getCount() > 0;
    }

    /** The broker's words, or the kind of failure only: another exception's text might hold a payload. */
    private static String reason(Exception failed) {
        return failed instanceof JMSException
                ? String.valueOf(failed.getMessage())
                : failed.getClass().getSimpleName();
    }

    /** Lets the present turn end. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
            thread.interrupt();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
