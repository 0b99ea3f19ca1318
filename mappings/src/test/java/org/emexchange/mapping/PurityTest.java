package org.emexchange.mapping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Mappings are pure functions: values, text, the JDK's XML parser and HAPI, and nothing that reaches outside. */
class PurityTest {

    @Test
    void dependsOnValuesAndTheParserOnly() {
        JavaClasses mappings = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.emexchange.mapping");
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.emexchange.mapping..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.io",
                        "java.nio.charset",
                        "java.security",
                        "javax.xml..",
                        "org.xml.sax..",
                        "org.w3c.dom..",
                        "ca.uhn.hl7v2..")
                .check(mappings);
    }
}
