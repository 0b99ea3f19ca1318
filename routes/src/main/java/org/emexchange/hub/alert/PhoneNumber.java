package org.emexchange.hub.alert;

import java.util.regex.Pattern;

/** A telephone number as people write it: digits in groups, with a plus before the country. */
public record PhoneNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\+?[0-9](?: ?[0-9]){4,17}");

    /** @throws IllegalArgumentException where it is none */
    public PhoneNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a telephone number");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
