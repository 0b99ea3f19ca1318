package org.emexchange.mapping.police;

import org.emexchange.mapping.shared.XmlText;

/** Writes {@code contractor-data-withdrawal-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class ContractorDataWithdrawalXml {
    public static final String NAMESPACE = "urn:emexchange:contractor-data-withdrawal:1";

    private ContractorDataWithdrawalXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ContractorDataWithdrawal withdrawal) {
        return XmlText.document("ContractorDataWithdrawal", NAMESPACE, withdrawal, (out, value) -> {
            out.line("Request", value.request());
            out.line("WithdrawnAt", value.withdrawnAt());
        });
    }
}
