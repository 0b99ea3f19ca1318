package org.emexchange.app.faults;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;

/** One connection of a party to the hub, by which it sends one message after the other. */
interface Line extends AutoCloseable {
    /** Returns when the message is in the hub's hands, by the door's own word. */
    void send(Outgoing message) throws Exception;

    @Override
    void close() throws IOException, JMSException;

    /** A new connection. */
    @FunctionalInterface
    interface Opening {
        Line open() throws Exception;
    }

    /** Sends all of the queue, over as many connections as it takes. */
    static Thread sending(String name, BlockingQueue<Outgoing> waiting, Opening opening) {
        Thread thread = new Thread(
                () -> {
                    while (!waiting.isEmpty()) {
                        try (Line line = opening.open()) {
                            sendAll(line, waiting);
                        } catch (InterruptedException end) {
                            return;
                        } catch (Exception | AssertionError gone) {
                            pause();
                        }
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void sendAll(Line line, BlockingQueue<Outgoing> waiting) throws Exception {
        while (!waiting.isEmpty()) {
            line.send(waiting.element());
            waiting.remove();
        }
    }

    /** As long as a party would wait before it tries again. */
    static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
