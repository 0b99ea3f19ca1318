package org.emexchange.mapping.monitoring;

import java.math.BigDecimal;
import org.emexchange.mapping.shared.XmlText;

/** Writes {@code alcohol-result-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class AlcoholResultXml {
    public static final String NAMESPACE = "urn:emexchange:alcohol-result:1";

    private AlcoholResultXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(AlcoholResultNotice notice) {
        return XmlText.document("AlcoholResult", NAMESPACE, notice, AlcoholResultXml::result);
    }

    private static void result(XmlText out, AlcoholResultNotice notice) {
        AlcoholResult result = notice.disclosed();
        out.line("ResultId", result.resultId());
        out.line("OrderId", result.orderId());
        out.line("SourceMessage", notice.sourceMessage());
        out.line("Status", result.status());
        out.element("Subject", result.subject(), MonitoringText::subject);
        out.line("Requirement", result.requirement());
        out.line("From", result.from());
        out.line("Until", result.until());
        out.line("ReportedAt", result.reportedAt());
        out.line("Finding", result.finding());
        out.elements("Reading", result.readings(), AlcoholResultXml::reading);
    }

    private static void reading(XmlText out, AlcoholReading reading) {
        out.line("At", reading.at());
        out.line("Status", reading.status());
        out.line("GramsPerDecilitre", reading.gramsPerDecilitre().map(BigDecimal::toPlainString));
    }
}
