package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What the parts of the pipeline tell each other after a commit. A lost signal costs time, never a message. */
public final class Signals {
    private final List<Consumer<Ledger.Stream>> onAccepted = new CopyOnWriteArrayList<>();
    private final List<Runnable> onPosted = new CopyOnWriteArrayList<>();

    void onAccepted(Consumer<Ledger.Stream> listener) {
        onAccepted.add(listener);
    }

    void onPosted(Runnable listener) {
        onPosted.add(listener);
    }

    /** The count of this stream has moved on. */
    void accepted(Ledger.Stream stream) {
        onAccepted.forEach(listener -> listener.accept(stream));
    }

    /** Something was put into the outbox. */
    void posted() {
        onPosted.forEach(Runnable::run);
    }
}
