package org.emexchange.app.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/**
 * What stood in the files of a register, field by field.
 *
 * @param entries by what they are about, as in {@code parties/police.cumbria}: the text of each field by its name
 * @param lines of each field, by the same names
 */
public record RegisterContent(
        SortedMap<String, SortedMap<String, String>> entries, Map<String, Map<String, Integer>> lines) {
    /** Line of that field in the entry's file; 1 where there is none. */
    private int line(String entry, String field) {
        return lines.getOrDefault(entry, Map.of()).getOrDefault(field, 1);
    }

    /** A fault at that field of the entry's file. */
    public RegisterFault fault(String entry, String field, String sentence) {
        return new RegisterFault(entry + ".yml", line(entry, field), field + ": " + sentence);
    }

    /** SHA-256, lower-case hex, over each entry's name and fields in order. */
    public String digest() {
        return digest(entries.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
