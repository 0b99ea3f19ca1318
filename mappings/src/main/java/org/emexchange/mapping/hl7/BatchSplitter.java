package org.emexchange.mapping.hl7;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emexchange.mapping.shared.Octets;
import org.emexchange.mapping.shared.UnreadableException;

/** Walks a file segment by segment, from CR to CR, and cuts it before each MSH. One use. */
final class BatchSplitter {
    private static final int NAME = 4;
    private static final int HEADER = 1024;

    private final byte[] file;
    private final List<BatchElement> elements = new ArrayList<>();
    private int at;

    BatchSplitter(byte[] file) {
        this.file = file;
    }

    Hl7Batch split() {
        Er7Message.require(file.length > 0 && file.length <= Hl7Batch.OCTETS, "/");
        Er7Message.require(file[file.length - 1] == '\r', "/");
        BatchHeader fhs = BatchHeader.read("FHS", header("FHS|"));
        BatchHeader bhs = BatchHeader.read("BHS", header("BHS|"));
        Er7Message.require(bhs.sender().equals(fhs.sender()), "BHS-4");
        while (begins("MSH|")) {
            Er7Message.require(elements.size() < Hl7Batch.MESSAGES, "/");
            elements.add(element(message()));
        }
        Er7Message.require(header("BTS|").equals("BTS|" + elements.size()) && !elements.isEmpty(), "BTS-1");
        Er7Message.require(header("FTS|").equals("FTS|1"), "FTS-1");
        Er7Message.require(at == file.length, "FTS");
        return new Hl7Batch(fhs.sender(), fhs.controlId(), bhs.controlId(), elements);
    }

    private BatchElement element(byte[] message) {
        int number = elements.size() + 1;
        try {
            Er7Message.read(message, Er7Limits.MESSAGE);
            return new BatchElement.Message(number, Octets.of(message));
        } catch (UnreadableException e) {
            return new BatchElement.Unusable(number, Octets.of(message), e);
        }
    }

    private byte[] message() {
        int start = at;
        skip();
        while (at < file.length && !begins("MSH|") && !begins("BTS|") && !begins("FTS|")) {
            skip();
        }
        return Arrays.copyOfRange(file, start, at);
    }

    private String header(String name) {
        Er7Message.require(begins(name), name.substring(0, NAME - 1));
        int start = at;
        skip();
        Er7Message.require(at - start <= HEADER, name.substring(0, NAME - 1));
        return Er7Message.utf8(Arrays.copyOfRange(file, start, at - 1));
    }

    private boolean begins(String name) {
        byte[] octets = name.getBytes(StandardCharsets.US_ASCII);
        return at + octets.length <= file.length
                && Arrays.equals(file, at, at + octets.length, octets, 0, octets.length);
    }

    private void skip() {
        while (file[at] != '\r') {
            at++;
        }
        at++;
    }
}
