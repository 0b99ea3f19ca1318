package org.emexchange.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class PeopleTest {
    @TempDir
    Path folder;

    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @Test
    void keepsTheHashAndNotThePassword() throws Exception {
        Path file = folder.resolve("console/people.csv");
        People people = new People(file, passwords);
        people.add("dm-0417", "Dorothea Marshbanks", "Data Disclosure Manager", "correct horse battery");

        Person found = people.find("dm-0417").orElseThrow();
        assertThat(passwords.matches("correct horse battery", found.hash())).isTrue();
        assertThat(Files.readString(file)).doesNotContain("correct horse");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(found).hasToString("Person[dm-0417]");
    }

    @Test
    void addsNobodyTwiceAndNothingThatWouldBreakTheFile() {
        People people = new People(folder.resolve("people.csv"), passwords);
        people.add("dm-0417", "Dorothea Marshbanks", "Data Disclosure Manager", "correct horse battery");

        assertThatThrownBy(() -> people.add("dm-0417", "Other", "Manager", "correct horse battery"))
                .hasMessageContaining("taken");
        assertThatThrownBy(() -> people.add("dm-2", "A,B", "Manager", "correct horse battery"))
                .hasMessageContaining("a name has");
        assertThatThrownBy(() -> people.add("dm-2", "Anna", "Manager\nx,y,z,q", "correct horse battery"))
                .hasMessageContaining("a role has");
        assertThatThrownBy(() -> people.add("dm-2", "Anna", "Manager", "short")).hasMessageContaining("12 characters");
    }
}
