package org.emexchange.mapping.police;

import org.emexchange.mapping.shared.XmlText;

/** Writes {@code decision-notice-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class DecisionNoticeXml {
    public static final String NAMESPACE = "urn:emexchange:decision-notice:1";

    private DecisionNoticeXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(DecisionNotice notice) {
        return XmlText.document("DecisionNotice", NAMESPACE, notice, DecisionNoticeXml::notice);
    }

    private static void notice(XmlText out, DecisionNotice notice) {
        out.line("RequestId", notice.requestId());
        out.line("SourceMessage", notice.sourceMessage());
        out.line("Outcome", notice.outcome());
        out.line("Reasons", notice.reasons());
        out.lines("DecidedBy", notice.decidedBy());
        out.line("DecidedAt", notice.decidedAt());
        out.line("LapsesAt", notice.lapsesAt());
        out.optional("Scope", notice.scope(), PoliceText::scope);
        out.line("ForPurpose", notice.purpose());
    }
}
