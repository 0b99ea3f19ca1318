package org.emexchange.hub.seal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** A Content-Type (RFC 2045, section 5.1) without comments, each parameter once. */
record ContentType(String name, Map<String, String> parameters) {
    private static final String TOKEN = "[A-Za-z0-9!#$&^_.+*'%{}|~`-]{1,80}";
    private static final Pattern NAME = Pattern.compile("(" + TOKEN + "/" + TOKEN + ")[ \t]*");
    private static final Pattern PARAMETER =
            Pattern.compile(";[ \t]*(" + TOKEN + ")=(?:(" + TOKEN + ")|\"([^\"\\\\]{0,300})\")[ \t]*");
    private static final Pattern BOUNDARY = Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");

    static ContentType of(String value) {
        Matcher name = NAME.matcher(value);
        require(name.lookingAt());
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(value);
        int at = name.end();
        while (at < value.length()) {
            require(parameter.find(at) && parameter.start() == at);
            String text = parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
            require(parameters.put(parameter.group(1).toLowerCase(Locale.ROOT), text) == null);
            at = parameter.end();
        }
        return new ContentType(name.group(1).toLowerCase(Locale.ROOT), Map.copyOf(parameters));
    }

    boolean is(String type) {
        return name.equals(type);
    }

    boolean multipart() {
        return name.startsWith("multipart/");
    }

    /** In lower case, as what has no case is compared. */
    Optional<String> parameter(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).map(text -> text.toLowerCase(Locale.ROOT));
    }

    String boundary() {
        String boundary = parameters.getOrDefault("boundary", "");
        require(BOUNDARY.matcher(boundary).matches());
        return boundary;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.MAIL_HEADER);
        }
    }
}
