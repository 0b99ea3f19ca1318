package org.emexchange.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** The package rules of the house, by name. Patterns begin with two dots so that the broken fixtures can break them. */
final class PackageRules {
    private static final String[] CAMEL_AND_SPRING = {"org.apache.camel..", "org.springframework.."};
    private static final DescribedPredicate<JavaClass> CRYPTOGRAPHY = describe(
            "XML security or the JDK's cryptography",
            type -> type.getPackageName().startsWith("org.apache.xml.security")
                    || type.getPackageName().startsWith("javax.crypto")
                    || type.getPackageName().startsWith("javax.xml.crypto")
                    || type.getPackageName().startsWith("org.bouncycastle")
                    || type.getPackageName().startsWith("java.security"));

    private PackageRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("listed", onlyListedPackages());
        rules.put("mappings", mappingsArePure());
        rules.put("pure", policyAndDutyArePure());
        rules.put("seal", cryptographyIsSealsAlone());
        rules.put("camel", camelIsThePipelinesAndEdges());
        rules.put("flow", flowsSeeTheirOwnThingsOnly());
        rules.put("flows", flowsSeeNoOtherFlow());
        rules.put("refusal", refusalSeesNothingOfTheHub());
        rules.put("demo", demonstrationPartiesAreOutsiders());
        rules.put("jms", jmsStaysAtTheEdge());
        rules.put("mail", mailAndTheWebStayAtTheEdge());
        rules.put("alert", alertsAreThePipelinesAlone());
        rules.put("cycles", noCycles());
        return rules;
    }

    private static ArchRule onlyListedPackages() {
        return classes()
                .should()
                .resideInAnyPackage(
                        "..emexchange.mapping.casework..",
                        "..emexchange.mapping.court..",
                        "..emexchange.mapping.enquiry..",
                        "..emexchange.mapping.hl7..",
                        "..emexchange.mapping.monitoring..",
                        "..emexchange.mapping.police..",
                        "..emexchange.mapping.prison..",
                        "..emexchange.mapping.probation..",
                        "..emexchange.mapping.receipt..",
                        "..emexchange.mapping.rendering..",
                        "..emexchange.mapping.shared..",
                        "..emexchange.mapping.thirdparty..",
                        "..emexchange.hub.seal",
                        "..emexchange.hub.policy",
                        "..emexchange.hub.duty",
                        "..emexchange.hub.audit",
                        "..emexchange.hub.alert",
                        "..emexchange.hub.refusal",
                        "..emexchange.hub.pipeline",
                        "..emexchange.hub.edge",
                        "..emexchange.hub.flow.*",
                        "..emexchange.app",
                        "..emexchange.app.store",
                        "..emexchange.app.config",
                        "..emexchange.app.broker",
                        "..emexchange.app.mail",
                        "..emexchange.app.sftp",
                        "..emexchange.app.demo",
                        "..emexchange.app.pages",
                        "..emexchange.app.register",
                        "..emexchange.app.console",
                        "..emexchange.certsdev");
    }

    private static ArchRule mappingsArePure() {
        return noClasses()
                .that()
                .resideInAPackage("..emexchange.mapping..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(CAMEL_AND_SPRING)
                        .or(CRYPTOGRAPHY.and(describe(
                                "beyond digests",
                                type -> !type.getName()
                                        .matches("java\\.security\\.(MessageDigest|NoSuchAlgorithmException)"))))
                        .or(resideInAnyPackage("..emexchange.hub..", "..emexchange.app..")));
    }

    private static ArchRule policyAndDutyArePure() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        "..emexchange.hub.policy",
                        "..emexchange.hub.duty",
                        "..emexchange.hub.audit",
                        "..emexchange.hub.alert")
                .should()
                .dependOnClassesThat(resideInAnyPackage(CAMEL_AND_SPRING)
                        .or(CRYPTOGRAPHY)
                        .or(resideInAnyPackage("jakarta.jms..", "java.sql..", "javax.sql..", "java.net..")));
    }

    private static ArchRule cryptographyIsSealsAlone() {
        return noClasses()
                .that()
                .resideInAPackage("..emexchange.hub..")
                .and()
                .resideOutsideOfPackage("..emexchange.hub.seal")
                .should()
                .dependOnClassesThat(CRYPTOGRAPHY);
    }

    private static ArchRule camelIsThePipelinesAndEdges() {
        return noClasses()
                .that()
                .resideInAPackage("..emexchange.hub..")
                .and()
                .resideOutsideOfPackages("..emexchange.hub.pipeline", "..emexchange.hub.edge")
                .should()
                .dependOnClassesThat(resideInAnyPackage(CAMEL_AND_SPRING));
    }

    private static ArchRule flowsSeeTheirOwnThingsOnly() {
        return classes()
                .that()
                .resideInAPackage("..emexchange.hub.flow..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "..emexchange.hub.flow..",
                        "..emexchange.hub.duty",
                        "..emexchange.hub.pipeline",
                        "..emexchange.hub.edge",
                        "..emexchange.hub.policy",
                        "..emexchange.hub.refusal",
                        "..emexchange.mapping.."));
    }

    private static ArchRule flowsSeeNoOtherFlow() {
        return slices().matching("..emexchange.hub.flow.(*)..").should().notDependOnEachOther();
    }

    private static ArchRule refusalSeesNothingOfTheHub() {
        return noClasses()
                .that()
                .resideInAPackage("..emexchange.hub.refusal")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "..emexchange.hub.seal",
                        "..emexchange.hub.policy",
                        "..emexchange.hub.audit",
                        "..emexchange.hub.pipeline",
                        "..emexchange.hub.edge",
                        "..emexchange.hub.flow.."));
    }

    private static ArchRule demonstrationPartiesAreOutsiders() {
        return noClasses()
                .that()
                .resideInAPackage("..emexchange.app.demo")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "..emexchange.hub..",
                        "..emexchange.mapping..",
                        "..emexchange.app.store",
                        "..emexchange.app.config",
                        "org.apache.xml.security..",
                        "org.apache.camel.."));
    }

    private static ArchRule jmsStaysAtTheEdge() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..emexchange.hub.pipeline",
                        "..emexchange.hub.edge",
                        "..emexchange.app.broker",
                        "..emexchange.app.mail",
                        "..emexchange.app.demo",
                        "..emexchange.app")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.jms..", "org.springframework.jms.."));
    }

    /** Plain mail and short messages have one door each, and what they are sent by is nobody else's to use. */
    private static ArchRule mailAndTheWebStayAtTheEdge() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..emexchange.hub.pipeline",
                        "..emexchange.hub.edge",
                        "..emexchange.app.mail",
                        "..emexchange.app.demo")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("jakarta.mail..", "org.apache.camel.component.mail..", "java.net.http.."));
    }

    /** Nothing that sees what a message says can write an alert. */
    private static ArchRule alertsAreThePipelinesAlone() {
        return noClasses()
                .that(describe(
                        "flows, seal, policy, mappings or demonstration parties",
                        type -> type.getPackageName().contains("emexchange.hub.flow")
                                || type.getPackageName().contains("emexchange.hub.seal")
                                || type.getPackageName().contains("emexchange.hub.policy")
                                || type.getPackageName().contains("emexchange.mapping")
                                || type.getPackageName().contains("emexchange.app.demo")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..emexchange.hub.alert"));
    }

    private static ArchRule noCycles() {
        return slices().matching("..emexchange.hub.(*)..").should().beFreeOfCycles();
    }
}
