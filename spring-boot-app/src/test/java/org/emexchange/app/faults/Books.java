package org.emexchange.app.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.receipt.ReceiptXml;

/** What the parties sent and got: the outside view, from which the invariants are counted. */
final class Books {
    private final Set<String> sent = new HashSet<>();
    private final Map<String, Set<String>> accepted = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Integer> lanes = new TreeMap<>();
    private final Map<String, Set<Long>> copies = new TreeMap<>();
    private final Map<String, List<Long>> disorder = new TreeMap<>();
    private final Set<String> copyIds = new HashSet<>();
    private int readTwice;

    /** A message on its way, and the lanes in which a copy of it is to come. */
    synchronized void sent(String messageId, String... its) {
        sent.add(messageId);
        expect(its);
    }

    /** One more copy to come in each of these lanes. */
    synchronized void expect(String... its) {
        for (String lane : its) {
            lanes.merge(lane, 1, Integer::sum);
        }
    }

    /** The name of a lane. */
    static String lane(String recipient, String door, String order) {
        return recipient + " " + door + " " + order;
    }

    void receipt(PartySeal.Opening opened) {
        receipt(opened.header(), ReceiptXml.read(opened.payload()));
    }

    private synchronized void receipt(Header header, Receipt receipt) {
        String about = receipt.aboutMessage().orElse("unknown");
        if (!sent.contains(about)) {
            return;
        }
        if (receipt.status() == ReceiptStatus.ACCEPTED) {
            accepted.computeIfAbsent(about, id -> new HashSet<>()).add(header.messageId());
        } else if (receipt.status() == ReceiptStatus.REFUSED) {
            refused.add(about + " " + receipt.refusal().orElseThrow().number());
        }
    }

    /** The verdict of a door that answers at once: the same one twice is the same acceptance. */
    synchronized void answered(String messageId, String verdict) {
        if (verdict.equals("AA")) {
            accepted.computeIfAbsent(messageId, id -> new HashSet<>()).add("AA");
        } else {
            refused.add(messageId + " " + verdict);
        }
    }

    synchronized boolean isAccepted(String messageId) {
        return accepted.containsKey(messageId);
    }

    /** A copy at a recipient; the same message id again is the transport's second reading, counted apart. */
    synchronized void copy(String lane, String messageId, long sequence) {
        if (!copyIds.add(messageId)) {
            readTwice++;
            return;
        }
        Set<Long> before = copies.computeIfAbsent(lane, name -> new HashSet<>());
        if (!before.add(sequence) || sequence != before.size()) {
            disorder.computeIfAbsent(lane, name -> new ArrayList<>()).add(sequence);
        }
    }

    /** A copy in a mailbox, where the number is inside the seal. */
    synchronized void mail(String lane, String messageId) {
        copy(lane, messageId, copies.getOrDefault(lane, Set.of()).size() + 1);
    }

    synchronized int copyCount() {
        return copyIds.size();
    }

    synchronized int acceptedCount() {
        return accepted.size();
    }

    synchronized int readTwice() {
        return readTwice;
    }

    /** Whether as much has come as is to come. */
    synchronized boolean complete() {
        return accepted.size() + refused.size() >= sent.size()
                && copyIds.size()
                        >= lanes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Every breach of I1, I2, I4 and I5 that shows from outside. */
    synchronized List<String> faults() {
        List<String> faults = new ArrayList<>();
        sent.forEach(id -> {
            int times = accepted.getOrDefault(id, Set.of()).size();
            if (times != 1) {
                faults.add("message " + id + " has " + times + " acceptances");
            }
        });
        refused.forEach(one -> faults.add("refused: " + one));
        disorder.forEach((lane, sequence) -> faults.add("lane " + lane + " got out of turn or twice " + sequence));
        lanes.forEach((lane, expected) -> {
            int came = copies.getOrDefault(lane, Set.of()).size();
            if (came != expected) {
                faults.add("lane " + lane + " got " + came + " of " + expected);
            }
        });
        copies.keySet().stream()
                .filter(lane -> !lanes.containsKey(lane))
                .forEach(lane -> faults.add("lane " + lane + " is nobody's"));
        return faults;
    }
}
