package org.emexchange.hub.seal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * What the headers of a mail say at the door, before anything of it is proved. Decides whether a person or a system of a
 * party's sent it, or a machine that answers by itself; an answer to one of those could go back and forth for ever.
 */
public final class MailHead {
    /** More servers than any way of a party's has: it has gone in a circle. */
    static final int HOPS = 50;

    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
    private static final List<String> ASKS_FOR_A_READ_RECEIPT =
            List.of("disposition-notification-to", "return-receipt-to", "x-confirm-reading-to");

    private final MimeHeaders headers;
    private final Optional<String> marking;

    private MailHead(MimeHeaders headers) {
        this.headers = headers;
        this.marking = headers.only("x-emx-marking");
    }

    /**
     * Reads the headers and no more.
     *
     * @param message the mail as it came, or as much of it as holds its headers
     * @throws RefusedException {@link RefusalCode#MAIL_HEADER} or {@link RefusalCode#MIME_LIMIT}
     */
    public static MailHead read(byte[] message) {
        return new MailHead(MimeHeaders.read(new Lines(message, 0, message.length, RefusalCode.MAIL_HEADER)));
    }

    /** As {@link MailFrom#address(byte[])}. */
    public String from() {
        return MailFrom.address(headers);
    }

    /** The marking on the outer label. */
    public Optional<String> marking() {
        return marking;
    }

    /** How many fields have the names of our own routing library's headers; no software sends such by chance. */
    public int controls() {
        return headers.beginning("camel");
    }

    /** How many fields have the names of a mail library's settings. */
    public int settings() {
        return headers.beginning("mail.");
    }

    /**
     * Whether it must not be answered and is no message of a party's: sent by a machine in answer to something (RFC 3834),
     * a bounce (RFC 5321, 4.5.5; RFC 6522), from a list, gone in a circle, or one that asks for a read receipt (RFC 8098).
     */
    public boolean automatic() {
        return headers.all("auto-submitted").stream()
                        .anyMatch(value -> !first(value).equals("no"))
                || headers.all("return-path").stream().anyMatch(value -> value.equals("<>"))
                || headers.all("content-type").stream().anyMatch(MailHead::isReport)
                || headers.all("precedence").stream().anyMatch(value -> BULK.contains(first(value)))
                || !headers.all("list-id").isEmpty()
                || ASKS_FOR_A_READ_RECEIPT.stream().anyMatch(name -> headers.beginning(name) > 0)
                || headers.all("received").size() > HOPS;
    }

    private static boolean isReport(String type) {
        String kind = first(type);
        return kind.equals("multipart/report") || kind.startsWith("message/");
    }

    /** Without parameters, in lower case. */
    private static String first(String value) {
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
