package org.emexchange.app.demo;

import com.jcraft.jsch.SftpException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/**
 * A force or a delivery unit that fetches bulk data from its folder: it keeps what it has of each transfer, and takes one for whole only when
 * its manifest has come and agrees with every part.
 */
final class BulkReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BulkReader.class);
    private static final String FOLDER = "out/bulk-location";
    private static final long PAUSE_MILLIS = 2_000;

    private final String party;
    private final KeyRing keys;
    private final Map<String, Map<Integer, String>> transfers = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final PartyLoop loop;

    BulkReader(String party, DemoSettings settings, DemoDoors.Files server)
            throws IOException, GeneralSecurityException {
        this.party = party;
        this.keys = new KeyRing(settings.pki(), party);
        this.loop = new PartyLoop(party + " bulk data", repeat -> {
            try (PartyFiles files = PartyFiles.open(server, party)) {
                repeat.each(() -> turn(files));
            }
        });
    }

    private long turn(PartyFiles files) throws SftpException, IOException, GeneralSecurityException {
        for (String name : files.list(FOLDER)) {
            try {
                OpenedMessage opened = keys.open(files.get(FOLDER, name));
                if (known.add(opened.header().messageId())) {
                    take(opened.payload());
                }
            } catch (NotOpenedException notOpened) {
                LOG.warn("{} could not open bulk data: {}", party, String.valueOf(notOpened.getMessage()));
            }
            files.remove(FOLDER, name);
        }
        return PAUSE_MILLIS;
    }

    private void take(Element document) {
        String transfer = ReceiptText.child(document, "TransferId");
        Map<Integer, String> parts = transfers.computeIfAbsent(transfer, begun -> new TreeMap<>());
        Optional<Element> manifest = SupervisedOrder.child(document, "Manifest");
        if (manifest.isPresent()) {
            transfers.remove(transfer);
            LOG.info("{} has transfer {}: {}", party, transfer, verdict(parts, manifest.get()));
        } else {
            Element part = SupervisedOrder.child(document, "Part").orElse(document);
            parts.put(Integer.valueOf(ReceiptText.child(part, "Number")), digest(document));
        }
    }

    private static String verdict(Map<Integer, String> parts, Element manifest) {
        List<String> stated = List.of(ReceiptText.child(manifest, "Digests").split(" ", -1));
        return stated.equals(List.copyOf(parts.values()))
                ? "whole, " + parts.size() + " parts"
                : "its manifest does not agree with the " + parts.size() + " parts that have come";
    }

    private static String digest(Element document) {
        return HexFormat.of().formatHex(OutsiderSignature.digest("SHA-256", ExclusiveCanonicalisation.of(document)));
    }

    @Override
    public void close() {
        loop.close();
    }
}
