package org.emexchange.hub.seal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.emexchange.hub.policy.PartyId;

/** Writes the business document header, under the prefix {@code sbd}. */
final class HeaderText {
    private final StringBuilder xml = new StringBuilder(1500);

    private HeaderText() {}

    static String of(Header header) {
        HeaderText text = new HeaderText();
        text.write(header);
        return text.xml.toString();
    }

    private void write(Header header) {
        xml.append("<sbd:StandardBusinessDocumentHeader>");
        text("HeaderVersion", "1.0");
        partner("Sender", header.sender());
        partner("Receiver", header.receiver());
        xml.append("<sbd:DocumentIdentification>");
        text("Standard", header.standard());
        text("TypeVersion", "1.0");
        text("InstanceIdentifier", header.messageId());
        text("Type", header.type());
        text("CreationDateAndTime", time(header.created()));
        xml.append("</sbd:DocumentIdentification><sbd:BusinessScope>");
        scopes(header);
        xml.append("</sbd:BusinessScope></sbd:StandardBusinessDocumentHeader>");
    }

    private void scopes(Header header) {
        scope("INTERCHANGE", header.interchange());
        header.marking().ifPresent(marking -> scope("MARKING", marking));
        scope("PURPOSE", header.purpose());
        scope("POWER", header.power());
        scope("AGREEMENT", header.agreement());
        scope("EXPIRES", time(header.expires()));
        header.order().ifPresent(order -> scope("ORDER", order));
        header.sequence().ifPresent(sequence -> scope("SEQUENCE", String.valueOf(sequence)));
        header.inReplyTo().ifPresent(reply -> scope("IN-REPLY-TO", reply));
    }

    private void partner(String name, PartyId party) {
        xml.append("<sbd:").append(name).append("><sbd:Identifier Authority=\"urn:emexchange:party\">");
        xml.append(party.value()).append("</sbd:Identifier></sbd:").append(name).append('>');
    }

    private void scope(String type, String value) {
        xml.append("<sbd:Scope>");
        text("Type", type);
        text("InstanceIdentifier", value);
        xml.append("</sbd:Scope>");
    }

    private void text(String name, String text) {
        xml.append("<sbd:").append(name).append('>').append(escape(text));
        xml.append("</sbd:").append(name).append('>');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#xD;");
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }
}
