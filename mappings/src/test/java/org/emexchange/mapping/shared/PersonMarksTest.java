package org.emexchange.mapping.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonMarksTest {
    private static final LocalDate BORN = LocalDate.of(1994, 3, 8);

    @ParameterizedTest
    @CsvSource({
        "O'Brien, O BRIEN",
        "Zoë-Müller, zoe muller",
        "Smith-Jones, SmithJones",
        "Łukasz, LUKASZ",
        "Sørensen, Sorensen",
        "Weiß, WEISS"
    })
    void areTheSameHoweverALastNameIsWritten(String one, String other) {
        assertThat(named(one)).isEqualTo(named(other));
        assertThat(named(one).clear()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2014/0123456X, 14/123456X",
        "2014/0123456X, 20140123456X",
        "2014/0123456X, 14 0123456 x",
        "2014/0123456X, 2014/0123456x"
    })
    void areTheSameHoweverAPncIdIsWritten(String one, String other) {
        assertThat(pnc(one)).isEqualTo(pnc(other));
        assertThat(pnc(one).clear()).containsExactly("PNC 14123456X");
    }

    @Test
    void countNoNameWithoutADateOfBirth() {
        assertThat(PersonMarks.of(name("Thistlewood", Optional.empty()), Optional.empty(), Optional.empty()))
                .isEqualTo(PersonMarks.NONE);
    }

    @Test
    void countTheLastNameOfAnAliasAndNoFirstName() {
        assertThat(PersonMarks.of(
                                name("Thistlewood", Optional.of("Ro Farnsworth")), Optional.of(BORN), Optional.empty())
                        .clear())
                .containsExactlyInAnyOrder("BORN 1994-03-08 THISTLEWOOD", "BORN 1994-03-08 FARNSWORTH");
    }

    @Test
    void countEachEndOfAnAliasWhereNobodyCanTellItsLastName() {
        assertThat(PersonMarks.of(
                                name("Thistlewood", Optional.of("Ro van der Berg")),
                                Optional.of(BORN),
                                Optional.empty())
                        .clear())
                .containsExactlyInAnyOrder(
                        "BORN 1994-03-08 THISTLEWOOD",
                        "BORN 1994-03-08 VANDERBERG",
                        "BORN 1994-03-08 DERBERG",
                        "BORN 1994-03-08 BERG");
    }

    @Test
    void countNoNumberOfACourtCase() {
        Identifiers court = new Identifiers(
                Optional.empty(),
                Optional.empty(),
                Optional.of("x 123456"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("T20260001"));
        assertThat(PersonMarks.of(Optional.empty(), Optional.of(BORN), Optional.of(court))
                        .clear())
                .containsExactly("CRN X123456");
    }

    @Test
    void saysNothingOfThePersonInAMessage() {
        assertThat(named("Thistlewood").toString()).isEqualTo("PersonMarks[1]");
    }

    private static PersonMarks named(String last) {
        return PersonMarks.of(name(last, Optional.empty()), Optional.of(BORN), Optional.empty());
    }

    private static Optional<PersonName> name(String last, Optional<String> alias) {
        return Optional.of(new PersonName("Rowan", Optional.of("Ash"), last, alias));
    }

    private static PersonMarks pnc(String number) {
        return PersonMarks.of(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Identifiers.of(Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty())));
    }
}
