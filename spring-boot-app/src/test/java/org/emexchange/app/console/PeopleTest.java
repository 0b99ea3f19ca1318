package org.emexchange.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.Tag;
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

    /** Lines of before have four cells; somebody of a party has a fifth. */
    @Test
    @Tag("COP-60")
    void knowsWhichPartySomebodyBelongsTo() throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(
                file, "dm-1,Anna Example,Manager,{noop}x\ndm-2,Ben Example,Analyst,{noop}y,police.humberside\n");
        People people = new People(file, passwords);
        people.add("dm-3", "Cora Example", "Analyst", "correct horse battery", Optional.of(new PartyId("yot.leeds")));

        assertThat(people.find("dm-1").orElseThrow().party()).isEmpty();
        assertThat(people.find("dm-2").orElseThrow().party()).contains(new PartyId("police.humberside"));
        assertThat(people.find("dm-3").orElseThrow().party()).contains(new PartyId("yot.leeds"));
        Files.writeString(file, "dm-1,Anna Example,Manager,{noop}x,a,b\n");
        assertThatThrownBy(() -> people.find("dm-1")).hasMessageContaining("neither four nor five");
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
