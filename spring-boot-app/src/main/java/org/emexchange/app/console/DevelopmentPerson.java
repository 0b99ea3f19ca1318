package org.emexchange.app.console;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** Two invented disclosure officers for a hub in development, each with a password of their own. */
public final class DevelopmentPerson {
    public static final String ID = "disclosure-1";
    /** Who confirms what the first one proposes. */
    public static final String SECOND_ID = "disclosure-2";

    private static final int OCTETS = 18;

    private DevelopmentPerson() {}

    /** Whether that file of people has one of them. */
    public static boolean isIn(Path people) {
        People file = new People(people, PasswordEncoderFactories.createDelegatingPasswordEncoder());
        return List.of(ID, SECOND_ID).stream().anyMatch(id -> file.find(id).isPresent());
    }

    /**
     * Made where nobody may sign in yet, or only one of them may; the password lies in {@code disclosure-1.password} or {@code
     * disclosure-2.password} beside the file of people.
     */
    public static void ensure(People people) {
        if (!people.exist() || people.find(ID).isPresent()) {
            people.ensure(ID, "Imogen Achebe", "Disclosure Officer", password());
            people.ensure(SECOND_ID, "Tobias Renwick", "Senior Disclosure Officer", password());
        }
    }

    private static String password() {
        byte[] octets = new byte[OCTETS];
        new SecureRandom().nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
