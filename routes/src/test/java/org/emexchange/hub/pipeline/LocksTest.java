package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first two locks: a definition with a duty left out, and a stage made from outside, do not compile. */
class LocksTest {
    private static final String WHOLE = ".receivedFrom(PartyRole.HMCTS, Door.jms(\"a\"))"
            + ".carrying(\"urn:a\", String.class, octets -> \"\")"
            + ".aboutAnOrder(\"a\", text -> CaseFacts.OF_NO_ORDER)"
            + ".markedAtMost(Marking.OFFICIAL)"
            + ".checkedBy(text -> java.util.List.of())"
            + ".permittedBy(SharingRules.COURT_ORDER_SHARING)"
            + ".sharedWith(Addressee.EM_CONTRACTOR, Door.jms(\"b\"), (text, handed) -> new byte[0])"
            + ".refusalsToSender(Door.jms(\"c\"))";

    @Test
    void compilesADefinitionThatNamesEveryDuty() {
        assertThat(faults(definition(WHOLE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receivedFrom",
                "carrying",
                "aboutAnOrder",
                "markedAtMost",
                "checkedBy",
                "permittedBy",
                "sharedWith",
                "refusalsToSender"
            })
    void compilesNoDefinitionThatLeavesOneOut(String duty) {
        String without = WHOLE.replaceFirst("\\." + duty + "\\((?:[^()]|\\([^()]*(?:\\([^()]*\\))?[^()]*\\))*\\)", "");

        assertThat(without).isNotEqualTo(WHOLE);
        assertThat(faults(definition(without))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new org.emexchange.hub.seal.Opened(null, null)",
                "new org.emexchange.hub.seal.Verified(null, null, null, null)",
                "new org.emexchange.hub.seal.Marked(null, null, null)",
                "new org.emexchange.hub.seal.Authorised(null, null)",
                "new org.emexchange.hub.seal.Translated(null, null, null, false, null, null)",
                "new org.emexchange.hub.seal.Recorded(null, null)",
                "new org.emexchange.hub.seal.Sealed(null, null, null, null)",
                "new org.emexchange.hub.policy.Permit(null, null, null, null, null, null, null, null)",
                "new org.emexchange.hub.audit.LeafReceipt(0, null)"
            })
    void letsNobodyOutsideMakeAStage(String forged) {
        assertThat(faults("Object forged() { return " + forged + "; }"))
                .anySatisfy(fault -> assertThat(fault).contains("is not public in"));
    }

    private static String definition(String stages) {
        return "Interchange<?> define() { return Interchange.interchange(\"a\", \"X01\")" + stages + "; }";
    }

    private static List<String> faults(String member) {
        String source = "import org.emexchange.hub.edge.*; import org.emexchange.hub.pipeline.*;"
                + " import org.emexchange.hub.policy.*; class Probe { " + member + " }";
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Probe.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, List.of("-proc:none", "-d", "target"), null, List.of(file))
                .call();
        return found.getDiagnostics().stream()
                .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                .map(fault -> fault.getMessage(Locale.ROOT))
                .collect(Collectors.toList());
    }
}
