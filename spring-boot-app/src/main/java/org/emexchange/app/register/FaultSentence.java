package org.emexchange.app.register;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import org.emexchange.app.register.RegisterSchema.SchemaPart;

/**
 * What the schema found, as a sentence to somebody who is to mend it. It repeats no value: a name or an address that stands
 * in the wrong place would be in the log.
 */
final class FaultSentence {
    private FaultSentence() {}

    /**
     * @param name of the part at fault, as in {@code alerts.sms}
     * @param part what the schema says of that part
     * @param around what it says of the part around it
     */
    static String of(Error error, String name, SchemaPart part, SchemaPart around) {
        String what = name
                + switch (error.getKeyword()) {
                    case "required" -> " is missing.";
                    case "additionalProperties" ->
                        " is not a key of the register. Known here: " + String.join(", ", around.keys()) + ".";
                    case "enum" ->
                        ": what is there is none of " + part.choices().collect(Collectors.joining(", ")) + ".";
                    case "type" -> ": what is there is not of the right kind.";
                    case "uniqueItems" -> ": something is there twice.";
                    case "minItems", "minProperties" -> ": nothing is there.";
                    default -> ": what is there is not in the right form.";
                };
        return part.description().isEmpty() ? what : what + " " + part.description();
    }
}
