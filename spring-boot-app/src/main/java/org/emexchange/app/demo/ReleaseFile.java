package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.line;
import static org.emexchange.app.demo.Elements.root;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** X02, a file of releases at a time; one message of each file is incomplete, and stops no other. */
final class ReleaseFile implements Errands {
    private static final String NAMESPACE = "urn:emexchange:hl7-batch:1";
    private static final Errand.Kind KIND =
            new Errand.Kind("X02", "release", NAMESPACE, "Hl7Batch", "MONITOR_COMPLIANCE", "EMX-ISA-005");

    private final DemoPrison prison;
    private final Pace pace;
    private final String token = UUID.randomUUID().toString().substring(0, 6);
    private int number;

    ReleaseFile(DemoPrison prison, Pace pace) {
        this.prison = prison;
        this.pace = pace;
    }

    @Override
    public Optional<Errand> next() {
        if (!pace.due()) {
            return Optional.empty();
        }
        List<String> messages = List.of(next(false), next(true), next(false));
        String id = prison.code() + "-" + token + "-" + number;
        String head =
                "|^~\\&|RELEASE|" + prison.party() + "|EMX|em-exchange|" + OutsiderEr7.time(Instant.now()) + "||||";
        String file = OutsiderEr7.segments("FHS" + head + "F-" + id, "BHS" + head + "B-" + id)
                + String.join("", messages)
                + OutsiderEr7.segments("BTS|" + messages.size(), "FTS|1");
        String payload = root(
                "Hl7Batch",
                NAMESPACE,
                line("Content", OutsiderSignature.base64(file.getBytes(StandardCharsets.UTF_8))));
        return Optional.of(new Errand(KIND, "", 0, payload, false));
    }

    private String next(boolean incomplete) {
        DemoRelease release = DemoRelease.of(prison, token, number++);
        return incomplete ? release.incomplete() : release.text();
    }
}
