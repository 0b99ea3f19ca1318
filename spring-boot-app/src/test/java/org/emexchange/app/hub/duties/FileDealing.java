package org.emexchange.app.hub.duties;

import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.emexchange.app.hub.Ack;
import org.emexchange.app.hub.ReleaseFiles;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptXml;

/** What a test does with the hub as a prison does that sends its releases in files. */
final class FileDealing {
    private FileDealing() {}

    static byte[] sealed(Header header, String... messages) {
        String prison = header.sender().value();
        return HUB.seal(prison).sealed(header, ReleaseFiles.payload(prison, messages));
    }

    /** Leaves the file in that prison's folder and waits for its receipt. */
    static PartySeal.Opening dropped(String prison, byte[] octets) {
        HUB.folder(prison).drop("release", octets);
        return HUB.folder(prison).await(one -> one.aboutDigest().equals(Optional.of(digest(octets))));
    }

    /** {@code ACCEPTED}, or the number by which the file as a whole is refused. */
    static String verdict(String prison, byte[] octets) {
        Receipt receipt = ReceiptXml.read(dropped(prison, octets).payload());
        return receipt.refusal()
                .map(refusal -> refusal.number())
                .orElse(receipt.status().name());
    }

    /** The answer to each message of a file, in the file's order. */
    static List<Ack> answers(Header header, String... messages) {
        byte[] receipt =
                dropped(header.sender().value(), sealed(header, messages)).payload();
        String file =
                new String(ReceiptXml.read(receipt).answers().orElseThrow().toArray(), StandardCharsets.UTF_8);
        return Arrays.stream(file.split("(?=MSH\\|)")).skip(1).map(Ack::new).toList();
    }

    /** {@code AA}, or the number of the refusal, of each message. */
    static List<String> verdicts(Header header, String... messages) {
        return answers(header, messages).stream().map(Ack::verdict).toList();
    }
}
