package org.emexchange.app.hub.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emexchange.hub.seal.Header;

/** What stands for a part of the message itself in a scenario's text: see {@code scenarios/README.md}. */
final class Tokens {
    private static final String ARROW = "=>";
    private static final Pattern REPEAT = Pattern.compile("\\{\\{([0-9]+) times (.+?)}}", Pattern.DOTALL);

    private static final String OTHER_MESSAGE = "00000000-0000-4000-8000-000000000000";

    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param signed the signed envelope, where there is one yet */
    Tokens(Header header, Optional<String> signed) {
        signed.filter(envelope -> envelope.contains("</ds:Signature>"))
                .ifPresent(envelope -> parts(envelope, header.messageId()));
        values.put("{{order}}", header.order().orElse(""));
        values.put("{{message}}", header.messageId());
    }

    /** A forged part differs from the signed one in its message id only: it would be a new message. */
    private void parts(String envelope, String message) {
        String signed = between(envelope, "<Signed", "</Signed>");
        String signature = between(envelope, "<ds:Signature ", "</ds:Signature>");
        String forged = replaced(signed, message, OTHER_MESSAGE);
        values.put("{{signed}}", signed);
        values.put("{{signature}}", signature);
        values.put("{{signature-open}}", signature.replace("</ds:Signature>", ""));
        values.put("{{reference}}", between(signature, "<ds:Reference", "</ds:Reference>"));
        values.put("{{forged}}", forged);
        values.put("{{forged-open}}", replaced(forged, "</Signed>", ""));
        values.put("{{forged-other-id}}", replaced(forged, "Id=\"Signed\"", "Id=\"Forged\""));
        values.put("{{forged-other-id-open}}", replaced(values.get("{{forged-other-id}}"), "</Signed>", ""));
    }

    String in(String text) {
        String filled = text;
        for (Map.Entry<String, String> token : values.entrySet()) {
            filled = filled.replace(token.getKey(), token.getValue());
        }
        return REPEAT.matcher(filled)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
    }

    /**
     * The text with every replacement of that stage.
     *
     * @throws IllegalArgumentException when there is nothing to replace: the scenario would try nothing
     */
    String replaced(String stage, String text, Scenario scenario) {
        String changed = text;
        for (String replacement : scenario.replacements(stage)) {
            int arrow = replacement.indexOf(ARROW);
            String before = in(replacement.substring(0, arrow).strip());
            changed = replaced(
                    changed,
                    before,
                    in(replacement.substring(arrow + ARROW.length()).strip()));
        }
        return changed;
    }

    private static String replaced(String text, String before, String after) {
        if (!text.contains(before)) {
            throw new IllegalArgumentException("there is no '" + before + "' to replace");
        }
        return text.replace(before, after);
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to) + to.length());
    }
}
