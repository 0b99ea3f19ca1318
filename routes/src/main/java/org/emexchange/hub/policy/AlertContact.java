package org.emexchange.hub.policy;

import java.util.Optional;

/**
 * Where a party is alerted, outside its sealed doors: nothing but alerts without personal data goes there.
 *
 * @param mail address of a plain mailbox
 * @param phone number for short messages
 */
public record AlertContact(Optional<String> mail, Optional<String> phone) {
    public static final AlertContact NONE = new AlertContact(Optional.empty(), Optional.empty());
}
