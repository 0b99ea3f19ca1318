package org.emexchange.hub.seal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * What the seal asks of an MSH segment; all else in it is the mapping's.
 *
 * @param type message code and trigger event of MSH-9, as in {@code ORU_R01}, or {@code ACK} alone
 * @param control MSH-10
 */
record Msh(String type, String control) {
    static final String DELIMITERS = "MSH|^~\\&|";
    private static final String CHARSET = "UNICODE UTF-8";
    private static final Pattern TYPE =
            Pattern.compile("([A-Z]{3})(?:\\^([A-Z][A-Z0-9]{2})(?:\\^[A-Z0-9]{3}(?:_[A-Z0-9]{3})?)?)?");
    private static final Pattern CONTROL = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    static Msh read(String segment) {
        require(segment.startsWith(DELIMITERS));
        String[] fields = segment.split("\\|", -1);
        require(fields.length >= 18);
        Matcher type = TYPE.matcher(fields[8]);
        require(type.matches() && CONTROL.matcher(fields[9]).matches());
        require(fields[17].equals(CHARSET));
        String trigger = type.group(2);
        return new Msh(trigger == null ? type.group(1) : type.group(1) + "_" + trigger, fields[9]);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.HL7_MSH);
        }
    }
}
