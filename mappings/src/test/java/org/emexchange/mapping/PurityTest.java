package org.emexchange.mapping;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mappings are pure functions: values, text and the JDK's XML parser, and nothing that reaches outside. Renderings use formatters too. */
class PurityTest {

    private static final String[] VALUES_AND_PARSER = {
        "org.emexchange.mapping..",
        "java.lang..",
        "java.math",
        "java.util..",
        "java.time..",
        "java.io",
        "java.nio",
        "java.nio.charset",
        "java.security",
        "javax.xml..",
        "org.xml.sax..",
        "org.w3c.dom..",
        "ca.uhn.hl7v2.."
    };
    private static final String[] FORMATTERS = {
        "java.text", "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox.."
    };
    private static final JavaClasses MAPPINGS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.emexchange.mapping");

    @Test
    void dependsOnValuesAndTheParserOnly() {
        classes()
                .that()
                .resideOutsideOfPackage("org.emexchange.mapping.rendering")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(VALUES_AND_PARSER)
                        .or(type(Normalizer.class))
                        .or(type(Normalizer.Form.class)))
                .check(MAPPINGS);
    }

    @Test
    void rendersWithFormattersThatReachNowhere() {
        classes()
                .that()
                .resideInAPackage("org.emexchange.mapping.rendering")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Arrays.stream(VALUES_AND_PARSER), Arrays.stream(FORMATTERS))
                        .toArray(String[]::new))
                .check(MAPPINGS);
    }
}
