package org.emexchange.hub.seal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * Whom a mail says it is from. It proves nothing: the door looks the address up in the register, and what is proved then is
 * that a registered key of that very party signed.
 */
public final class MailFrom {
    private static final String ADDRESS = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?";
    private static final String NAME = "(?:\"[^\"\\\\<>@]*\"|[A-Za-z0-9 !#$%&'*+/=?^_`{|}~.-]*)";
    private static final Pattern FROM = Pattern.compile("(" + ADDRESS + ")|" + NAME + "[ \t]*<(" + ADDRESS + ")>");
    private static final int LONGEST = 320;

    private MailFrom() {}

    /**
     * The one address of the one From header, in lower case.
     *
     * @param message the whole mail as it came
     * @throws RefusedException {@link RefusalCode#MAIL_HEADER} where there is none or another form of it: two addresses, a
     *     group, a comment, an address in the name; {@link RefusalCode#MIME_LIMIT} for headers beyond the limits
     */
    public static String address(byte[] message) {
        return address(MimeHeaders.read(new Lines(message, 0, message.length, RefusalCode.MAIL_HEADER)));
    }

    static String address(MimeHeaders headers) {
        String value = headers.only("from").orElse("");
        Matcher from = FROM.matcher(value);
        if (value.length() > LONGEST || !from.matches()) {
            throw new RefusedException(RefusalCode.MAIL_HEADER);
        }
        String address = from.group(1) != null ? from.group(1) : from.group(2);
        return address.toLowerCase(Locale.ROOT);
    }
}
