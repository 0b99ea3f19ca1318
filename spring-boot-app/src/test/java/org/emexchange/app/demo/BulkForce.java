package org.emexchange.app.demo;

import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.SftpException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** The force's side of a bulk run: fetches what lies in its folder, opens it by its own means, and holds it against what it must be. */
final class BulkForce {
    static final String PARTY = "police.west-yorkshire";
    private static final String FOLDER = "out/bulk-location";

    private final DemoDoors.Files server;
    private final KeyRing keys;
    private final BulkData data;
    private final Map<Integer, String> digests = new TreeMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private List<String> manifest = List.of();
    private long octets;
    private long records;
    private long stated = -1;
    private int again;

    BulkForce(Path state, int port, BulkData data) throws Exception {
        this.server = new DemoDoors.Files(
                port,
                party -> state.resolve("sftp").resolve(party + ".key"),
                state.resolve("sftp").resolve("known_hosts"));
        this.keys = new KeyRing(state.resolve("pki"), PARTY);
        this.data = data;
    }

    /** @return false where the server cannot be reached */
    boolean look() throws Exception {
        try (PartyFiles files = PartyFiles.open(server, PARTY)) {
            for (String name : files.list(FOLDER)) {
                byte[] sealed = files.get(FOLDER, name);
                take(keys.open(sealed), sealed.length);
                files.remove(FOLDER, name);
            }
            return true;
        } catch (JSchException | SftpException gone) {
            return false;
        }
    }

    private void take(OpenedMessage opened, int size) throws Exception {
        if (!known.add(opened.header().messageId())) {
            again++;
            return;
        }
        octets += size;
        Element payload = opened.payload();
        var part = SupervisedOrder.child(payload, "Part");
        if (part.isEmpty()) {
            Element whole = SupervisedOrder.child(payload, "Manifest").orElseThrow();
            manifest = List.of(ReceiptText.child(whole, "Digests").split(" ", -1));
            stated = Long.parseLong(ReceiptText.child(whole, "Records"));
            return;
        }
        int number = Integer.parseInt(ReceiptText.child(part.get(), "Number"));
        String fixes =
                ReceiptText.child(SupervisedOrder.child(part.get(), "Track").orElseThrow(), "Fixes");
        if (!fixes.equals(data.fixes(number, true))) {
            faults.add("part " + number + " is not what was granted of it");
        }
        if (number != digests.size() + 1) {
            faults.add("part " + number + " came out of turn");
        }
        records += fixes.lines().count();
        String digest =
                HexFormat.of().formatHex(OutsiderSignature.digest("SHA-256", ExclusiveCanonicalisation.of(payload)));
        if (digests.put(number, digest) != null) {
            faults.add("part " + number + " was given twice");
        }
    }

    boolean isWhole() {
        return !manifest.isEmpty();
    }

    int parts() {
        return digests.size();
    }

    /** Nothing where the manifest agrees with every part, and every part is what it must be. */
    List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        if (!manifest.equals(List.copyOf(digests.values()))) {
            all.add("the manifest does not agree with the parts");
        }
        if (digests.size() != data.parts() || records != stated) {
            all.add(digests.size() + " parts and " + records + " records, " + stated + " stated");
        }
        return all;
    }

    @Override
    public String toString() {
        return digests.size() + " parts, " + (octets >> 20) + " MiB sealed, " + records + " records, " + again
                + " read twice";
    }
}
