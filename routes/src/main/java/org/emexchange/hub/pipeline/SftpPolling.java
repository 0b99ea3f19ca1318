package org.emexchange.hub.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;
import org.emexchange.hub.edge.SftpLink;
import org.emexchange.hub.edge.SftpLinks;
import org.emexchange.hub.edge.SftpName;
import org.emexchange.hub.edge.SftpOptions;

/**
 * Looks into one folder, a bounded number of entries at a time, and takes those in the order of their names, so that parts
 * which are named in order seldom wait for each other. What was taken in is moved out of the way after its commit;
 * what cannot be moved is known again at the next look, by this one's memory or by the inbox.
 */
final class SftpPolling extends ScheduledPollConsumer {
    private static final int ROUNDS = 10;

    private final String folder;
    private final SftpLinks links;
    private final SftpProcessed processed;
    private final Attempts attempts = new Attempts();
    private final Map<String, Integer> done = new Remembered<>();
    /** How often in a row the server would not give a file, and until when it is left alone. */
    private final Map<String, Integer> denials = new Remembered<>();

    private final Map<String, Instant> resting = new Remembered<>();
    /** Looks in a row that failed. One that the server denies may have met a file that was renamed meanwhile. */
    private int failures;

    private Instant rest = Instant.EPOCH;

    SftpPolling(Endpoint endpoint, Processor processor, String folder, SftpLinks links) {
        super(endpoint, processor);
        this.folder = folder;
        this.links = links;
        this.processed = new SftpProcessed(folder);
    }

    @Override
    protected int poll() {
        if (Instant.now().isBefore(rest)) {
            return 0;
        }
        int taken = 0;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                int now = links.with(this::look);
                taken += now;
                if (now < SftpOptions.BATCH) {
                    break;
                }
            }
            failures = 0;
        } catch (IOException e) {
            if (failures > 0 || !(e instanceof SftpLink.DeniedException)) {
                Announcer.alert(
                        "the folder " + folder + " cannot be read; trying again",
                        e.getCause() == null ? e : e.getCause());
            }
            rest = Instant.now().plus(Backoff.after(failures++));
        }
        return taken;
    }

    private int look(SftpLink link) throws IOException {
        List<SftpLink.Listed> chosen = new ArrayList<>();
        link.list(folder, entry -> {
            if (isWanted(entry)) {
                chosen.add(entry);
            }
            return chosen.size() >= SftpOptions.BATCH;
        });
        chosen.sort(Comparator.comparing(SftpLink.Listed::name));
        int settled = 0;
        for (SftpLink.Listed entry : chosen) {
            if (!isRunAllowed() || isSuspendingOrSuspended()) {
                break;
            }
            settled += take(link, entry) ? 1 : 0;
        }
        return settled;
    }

    private boolean isWanted(SftpLink.Listed entry) {
        String name = entry.name();
        boolean ours = name.equals(".") || name.equals("..") || name.equals(SftpProcessed.FOLDER);
        boolean unfinished = entry.regular() && SftpName.of(name) == SftpName.UNFINISHED;
        return !ours && !unfinished && !done.containsKey(key(entry)) && !isResting(key(entry));
    }

    private boolean isResting(String key) {
        return Instant.now().isBefore(resting.getOrDefault(key, Instant.EPOCH));
    }

    /** @return whether it is settled, so that it will not come again */
    private boolean take(SftpLink link, SftpLink.Listed entry) throws IOException {
        if (!entry.regular() || SftpName.of(entry.name()) != SftpName.DONE) {
            return take(link, entry, Optional.empty());
        }
        Optional<SftpLink.Listed> file = link.look(folder + "/" + SftpName.marked(entry.name()));
        if (file.isEmpty()) {
            return settled(entry, () -> link.remove(folder + "/" + entry.name()));
        }
        return take(link, file.get(), Optional.of(entry));
    }

    private boolean take(SftpLink link, SftpLink.Listed entry, Optional<SftpLink.Listed> marker) throws IOException {
        SftpFound found = new SftpFound(folder, entry, attempts.failed(key(entry)), link);
        Optional<Exception> failure = process(found);
        if (failure.isPresent()) {
            return failed(entry, failure.get());
        }
        attempts.done(key(entry));
        denials.remove(key(entry));
        if (!found.isTaken()) {
            done.put(key(entry), 0);
            return true;
        }
        return settled(
                marker.orElse(entry), () -> processed.take(link, entry.name(), marker.map(SftpLink.Listed::name)));
    }

    /** Other files may still be taken, unless the connection is gone. */
    private boolean failed(SftpLink.Listed entry, Exception failure) throws IOException {
        if (failure instanceof SftpLink.DeniedException) {
            int times = denials.merge(key(entry), 1, Integer::sum);
            resting.put(key(entry), Instant.now().plus(Backoff.after(times)));
            Announcer.alert(
                    "a file in " + folder + " cannot be read; it stays where it is, to be tried again", failure);
            return false;
        }
        attempts.failure(key(entry), failure);
        if (failure instanceof IOException broken) {
            throw broken;
        }
        return false;
    }

    private Optional<Exception> process(SftpFound found) {
        Exchange exchange = createExchange(true);
        exchange.getMessage().setBody(found);
        try {
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        Optional<Exception> failure = Optional.ofNullable(exchange.getException());
        releaseExchange(exchange, true);
        return failure;
    }

    /** What stays although it was dealt with is passed over from now on. */
    private boolean settled(SftpLink.Listed entry, Tidying tidying) throws IOException {
        try {
            tidying.run();
        } catch (SftpLink.DeniedException denied) {
            done.put(key(entry), 0);
            Announcer.alert("a file in " + folder + " was taken in and cannot be moved away", denied);
        }
        return true;
    }

    private static String key(SftpLink.Listed entry) {
        return entry.name() + "@" + entry.size() + "@" + entry.modified().getEpochSecond() + "@" + entry.regular();
    }

    @FunctionalInterface
    private interface Tidying {
        void run() throws IOException;
    }
}
