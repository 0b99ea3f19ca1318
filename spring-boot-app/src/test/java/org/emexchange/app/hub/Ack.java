package org.emexchange.app.hub;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An acknowledgement as it came, read field by field and by nobody's parser. */
public record Ack(String text) {
    /** AA, AE or AR. */
    public String code() {
        return segment("MSA").map(msa -> msa[1]).orElse("");
    }

    /** MSH-10 of the message that it is about. */
    public String about() {
        return segment("MSA").map(msa -> msa[2]).orElse("");
    }

    /** Its own MSH-10. */
    public String control() {
        return segment("MSH").map(msh -> msh[9]).orElse("");
    }

    /** ERR-5.1 of the first error, or nothing. */
    public Optional<String> number() {
        return segment("ERR").map(err -> err[5].split("\\^", -1)[0]);
    }

    /** ERR-5.1 of every error. */
    public List<String> numbers() {
        return Arrays.stream(text.split("\r"))
                .filter(segment -> segment.startsWith("ERR|"))
                .map(segment -> segment.split("\\|", -1)[5].split("\\^", -1)[0])
                .toList();
    }

    /** {@code AA}, or the number of the refusal. */
    public String verdict() {
        return code().equals("AA") ? code() : number().orElse(code());
    }

    private Optional<String[]> segment(String name) {
        return Arrays.stream(text.split("\r"))
                .filter(segment -> segment.startsWith(name + "|"))
                .findFirst()
                .map(segment -> segment.split("\\|", -1));
    }
}
