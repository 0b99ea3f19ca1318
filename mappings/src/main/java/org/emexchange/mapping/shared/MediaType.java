package org.emexchange.mapping.shared;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the content of a document is: its name, the octets that it begins with, and the file endings it goes by. */
public enum MediaType {
    PDF("application/pdf", "255044462d", ".+\\.pdf"),
    WORD("application/msword", "d0cf11e0a1b11ae1", ".+\\.doc"),
    WORD_XML("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", ".+\\.docx"),
    PNG("image/png", "89504e470d0a1a0a", ".+\\.png"),
    JPEG("image/jpeg", "ffd8ff", ".+\\.jpe?g");

    private final String text;
    private final String beginning;
    private final String name;

    MediaType(String text, String beginning, String name) {
        this.text = text;
        this.beginning = beginning;
        this.name = name;
    }

    /** The name as it is registered, in lower case. */
    public String text() {
        return text;
    }

    /** True where the content begins as this type always begins. */
    public boolean begins(byte[] content) {
        int length = beginning.length() / 2;
        return content.length >= length
                && HexFormat.of().formatHex(Arrays.copyOf(content, length)).equals(beginning);
    }

    /** True where the file name ends as files of this type do; letter case does not count. */
    public boolean ends(String fileName) {
        return Pattern.matches(name, fileName.toLowerCase(Locale.ROOT));
    }

    public static Optional<MediaType> of(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }
}
