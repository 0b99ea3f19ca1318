package org.emexchange.app.console;

import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** An invented disclosure officer for a hub in development, with a password of its own. */
public final class DevelopmentPerson {
    public static final String ID = "disclosure-1";
    private static final int OCTETS = 18;

    private DevelopmentPerson() {}

    /** Made where nobody may sign in yet; the password lies in a file beside that of the people. */
    public static void ensure(People people) {
        if (people.exist()) {
            return;
        }
        byte[] octets = new byte[OCTETS];
        new SecureRandom().nextBytes(octets);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        People.write(passwordFile(people), password + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        people.add(ID, "Imogen Achebe", "Disclosure Officer", password);
    }

    private static Path passwordFile(People people) {
        return people.beside(ID + ".password");
    }
}
