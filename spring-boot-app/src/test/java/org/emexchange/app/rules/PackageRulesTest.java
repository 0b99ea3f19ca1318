package org.emexchange.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The third lock: the packages of the house. Each rule is shown to bite on a module that is broken on purpose. */
class PackageRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.emexchange");

    static Set<String> rules() {
        return PackageRules.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheHouse(String rule) {
        assertThat(HOUSE).hasSizeGreaterThan(50);
        rule(rule).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bitesOnABrokenModule(String rule) {
        JavaClasses broken = new ClassFileImporter().importPackages("broken." + rule);
        assertThat(broken).as("fixture of the rule " + rule).isNotEmpty();
        assertThat(rule(rule).evaluate(broken).hasViolation())
                .as("the rule " + rule + " finds the fault in its fixture")
                .isTrue();
    }

    private static ArchRule rule(String name) {
        return Objects.requireNonNull(PackageRules.all().get(name), name);
    }
}
