package org.emexchange.app.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;

/** What the parties sent and got: the outside view, from which the invariants are counted. */
final class Books {
    private final Set<String> sent = new HashSet<>();
    private final Map<String, Set<String>> accepted = new HashMap<>();
    private final Map<String, Set<String>> refused = new HashMap<>();
    private final Map<String, List<Long>> copies = new HashMap<>();
    private final Set<String> copyIds = new HashSet<>();
    private int readTwice;

    synchronized void sent(String messageId) {
        sent.add(messageId);
    }

    synchronized void receipt(Header header, Receipt receipt) {
        String about = receipt.aboutMessage().orElse("unknown");
        if (receipt.status() == ReceiptStatus.ACCEPTED) {
            accepted.computeIfAbsent(about, id -> new HashSet<>()).add(header.messageId());
        } else if (receipt.status() == ReceiptStatus.REFUSED) {
            refused.computeIfAbsent(about, id -> new HashSet<>()).add(header.messageId());
        }
    }

    /** A copy at a recipient; the same message id again is the transport's second reading, counted apart. */
    synchronized void copy(String recipient, Header header) {
        if (!copyIds.add(header.messageId())) {
            readTwice++;
            return;
        }
        copies.computeIfAbsent(recipient + " " + header.order().orElseThrow(), lane -> new ArrayList<>())
                .add(header.sequence().orElseThrow());
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

    /** Every breach of I1, I2, I4 and I5 that shows from outside. */
    synchronized List<String> faults(int orders, int messagesEach) {
        List<String> faults = new ArrayList<>();
        sent.forEach(id -> {
            if (accepted.getOrDefault(id, Set.of()).size() != 1) {
                faults.add("message " + id + " has "
                        + accepted.getOrDefault(id, Set.of()).size() + " acceptances");
            }
        });
        refused.keySet().forEach(id -> faults.add("message " + id + " was refused"));
        if (copies.size() != 2 * orders) {
            faults.add(copies.size() + " lanes in place of " + 2 * orders);
        }
        copies.forEach((lane, sequence) -> {
            for (int i = 0; i < Math.max(sequence.size(), messagesEach); i++) {
                if (i >= sequence.size() || i >= messagesEach || sequence.get(i) != i + 1) {
                    faults.add("lane " + lane + " got " + sequence);
                    return;
                }
            }
        });
        return faults;
    }
}
