package org.emexchange.app.config;

import java.util.Optional;
import java.util.regex.Pattern;
import org.emexchange.hub.alert.PhoneNumber;
import org.emexchange.hub.policy.AlertContact;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where somebody is alerted, without personal data.
 *
 * @param mail address of a plain mailbox; empty for none
 * @param sms telephone number for short messages; empty for none
 */
public record AlertContactEntry(
        @DefaultValue("") String mail, @DefaultValue("") String sms) {
    private static final Pattern ADDRESS = Pattern.compile("[!-?A-~]{1,64}@[A-Za-z0-9.-]{1,190}");

    /** @throws IllegalArgumentException where either is not what it is said to be */
    public AlertContactEntry {
        if (!mail.isEmpty() && !ADDRESS.matcher(mail).matches()) {
            throw new IllegalArgumentException("the mail address of an alert contact is none");
        }
        if (!sms.isEmpty()) {
            sms = new PhoneNumber(sms).value();
        }
    }

    public AlertContact contact() {
        return new AlertContact(given(mail), given(sms));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(any -> !any.isEmpty());
    }
}
