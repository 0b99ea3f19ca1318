package org.emexchange.app.console;

import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.mapping.police.DataRequestXml;
import org.emexchange.mapping.police.MonitoringRequest;
import org.emexchange.mapping.thirdparty.ThirdPartyRequestXml;

/** The request that was submitted, by the format that it came in. */
final class RequestDocument {
    private RequestDocument() {}

    static MonitoringRequest of(Decisions.Submitted submitted) {
        return switch (submitted.standard()) {
            case DataRequestXml.NAMESPACE -> DataRequestXml.read(submitted.payload());
            case ThirdPartyRequestXml.NAMESPACE -> ThirdPartyRequestXml.read(submitted.payload());
            default -> throw new IllegalStateException("nobody decides on " + submitted.standard());
        };
    }
}
