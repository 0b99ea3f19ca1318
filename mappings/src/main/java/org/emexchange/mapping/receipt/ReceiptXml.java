package org.emexchange.mapping.receipt;

import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.Octets;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;
import org.emexchange.mapping.shared.XmlText;

/**
 * Reads and writes {@code receipt-1.0.xsd} (namespace {@value #NAMESPACE}).
 *
 * <p>A refusal goes with REFUSED and only with it, findings only with ACCEPTED, a reason with REJECTED and only with
 * it. From the hub a recipient goes with DELIVERED, ACKNOWLEDGED and REJECTED and only with them; from a recipient
 * there is none, and the status is ACKNOWLEDGED or REJECTED.
 */
public final class ReceiptXml {
    public static final String NAMESPACE = "urn:emexchange:receipt:1";
    private static final XmlFormat FORMAT = XmlFormat.of("receipt-1.0.xsd");
    private static final Set<ReceiptStatus> OF_A_RECIPIENT =
            EnumSet.of(ReceiptStatus.DELIVERED, ReceiptStatus.ACKNOWLEDGED, ReceiptStatus.REJECTED);
    private static final Set<ReceiptStatus> OF_A_MESSAGE_TAKEN = EnumSet.of(ReceiptStatus.ACCEPTED, ReceiptStatus.HELD);

    private ReceiptXml() {}

    /**
     * A receipt of the hub's.
     *
     * @throws UnreadableException with its kind and the places
     */
    public static Receipt read(byte[] document) {
        return read(document, true);
    }

    /**
     * A recipient's receipt for what the hub delivered.
     *
     * @throws UnreadableException with its kind and the places
     */
    public static Receipt readFromRecipient(byte[] document) {
        return read(document, false);
    }

    private static Receipt read(byte[] document, boolean fromHub) {
        XmlNode node = FORMAT.read(document);
        List<String> places = contradictions(node, fromHub);
        if (!places.isEmpty()) {
            throw new UnreadableException(Kind.CONTRADICTION, places);
        }
        return receipt(node);
    }

    private static List<String> contradictions(XmlNode node, boolean fromHub) {
        ReceiptStatus status = node.code("Status", ReceiptStatus.class);
        boolean ofRecipient = OF_A_RECIPIENT.contains(status);
        List<String> places = new ArrayList<>();
        mustBe(fromHub || (ofRecipient && status != ReceiptStatus.DELIVERED), node, "Status", places);
        mustBe(node.has("Recipient") == (fromHub && ofRecipient), node, "Recipient", places);
        mustBe(node.has("Refusal") == (status == ReceiptStatus.REFUSED), node, "Refusal", places);
        mustBe(node.has("Reason") == (status == ReceiptStatus.REJECTED), node, "Reason", places);
        mustBe(!node.has("Finding") || OF_A_MESSAGE_TAKEN.contains(status), node, "Finding", places);
        mustBe(!node.has("Answers") || (fromHub && status == ReceiptStatus.ACCEPTED), node, "Answers", places);
        mustBe(node.has("AboutMessage") || status == ReceiptStatus.REFUSED, node, "AboutMessage", places);
        return places;
    }

    private static void mustBe(boolean so, XmlNode node, String child, List<String> places) {
        if (!so) {
            places.add(node.path() + "/" + child);
        }
    }

    private static Receipt receipt(XmlNode node) {
        return new Receipt(
                node.optionalLine("AboutMessage"),
                node.optionalLine("AboutDigest"),
                node.optionalLine("OrderId"),
                node.code("Status", ReceiptStatus.class),
                node.instant("At"),
                node.optionalLine("Recipient"),
                node.first("Refusal")
                        .map(refusal -> new RefusalNote(
                                refusal.line("Number"),
                                refusal.line("Sentence"),
                                refusal.line("Mend"),
                                refusal.lines("Place"))),
                node.all("Finding").stream().map(ReceiptXml::finding).toList(),
                node.optionalLine("Reason"),
                node.optionalLine("Answers")
                        .map(text -> Octets.of(Base64.getMimeDecoder().decode(text))));
    }

    private static FindingNote finding(XmlNode node) {
        return new FindingNote(
                node.line("Number"), node.line("Sentence"), node.line("Mend"), node.lines("Place"), Set.of());
    }

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(Receipt receipt) {
        return XmlText.document("Receipt", NAMESPACE, receipt, ReceiptXml::receipt);
    }

    private static void receipt(XmlText out, Receipt receipt) {
        out.line("AboutMessage", receipt.aboutMessage());
        out.line("AboutDigest", receipt.aboutDigest());
        out.line("OrderId", receipt.orderId());
        out.line("Status", receipt.status());
        out.line("At", receipt.at());
        out.line("Recipient", receipt.recipient());
        out.optional("Refusal", receipt.refusal(), (text, refusal) -> {
            text.line("Number", refusal.number());
            text.line("Sentence", refusal.sentence());
            text.line("Mend", refusal.mend());
            text.lines("Place", refusal.places());
        });
        out.elements("Finding", receipt.findings(), CaseText::finding);
        out.line("Reason", receipt.reason());
        out.line("Answers", receipt.answers().map(Octets::toBase64));
    }
}
