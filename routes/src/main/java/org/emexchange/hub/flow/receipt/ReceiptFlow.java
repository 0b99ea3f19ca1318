package org.emexchange.hub.flow.receipt;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.ORIGINAL_SENDER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;
import static org.emexchange.hub.policy.PartyRole.POLICE;
import static org.emexchange.hub.policy.PartyRole.PROBATION;
import static org.emexchange.hub.policy.SharingRules.RECEIPT_SHARING;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptXml;

/** X00, inbound: a recipient has taken its copy on, or not; whoever sent the original is told. */
public final class ReceiptFlow implements Flow {
    @Override
    public Interchange<Receipt> define() {
        return interchange("receipt", "X00")
                .receivedFrom(EMC, jms("receipt"))
                .orFrom(PROBATION, jms("receipt"))
                .orFrom(POLICE, jms("receipt"))
                .carrying(ReceiptXml.NAMESPACE, Receipt.class, ReceiptXml::readFromRecipient)
                .answeringAShare(receipt -> receipt.status().name())
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(RECEIPT_SHARING)
                .sharedWith(
                        ORIGINAL_SENDER,
                        List.of(jms("receipt"), sftp("receipt"), mail()),
                        as(ReceiptXml.NAMESPACE, ReceiptFlow::forTheOriginalSender))
                .refusalsToSender(jms("receipt"));
    }

    /** About the message as its sender knows it, and by whom it was taken on. */
    private static byte[] forTheOriginalSender(Receipt receipt, Handed handed) {
        return ReceiptXml.write(new Receipt(
                handed.answers().map(answered -> answered.originalMessageId()),
                Optional.empty(),
                handed.answers().flatMap(answered -> answered.order()),
                receipt.status(),
                handed.reachedDoor(),
                Optional.of(handed.sender().value()),
                Optional.empty(),
                List.of(),
                receipt.reason()));
    }
}
