package org.emexchange.app.console;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** An invented disclosure officer for a hub in development, with a password of its own. */
public final class DevelopmentPerson {
    public static final String ID = "disclosure-1";
    private static final int OCTETS = 18;

    private DevelopmentPerson() {}

    /** Whether that file of people has this one. */
    public static boolean isIn(Path people) {
        return new People(people, PasswordEncoderFactories.createDelegatingPasswordEncoder())
                .find(ID)
                .isPresent();
    }

    /** Made where nobody may sign in yet; the password lies in {@code disclosure-1.password} beside the file of people. */
    public static void ensure(People people) {
        byte[] octets = new byte[OCTETS];
        new SecureRandom().nextBytes(octets);
        people.ensure(
                ID,
                "Imogen Achebe",
                "Disclosure Officer",
                Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }
}
