package org.emexchange.app.console;

import org.emexchange.hub.pipeline.Enquiries;

/**
 * One line of the list of enquiries that nobody has answered; no personal data.
 *
 * @param asked time in London
 */
record EnquiryRow(String id, String interchange, String party, String asked) {
    static EnquiryRow of(Enquiries.Open open) {
        return new EnquiryRow(
                open.id(), open.interchange(), open.requester().value(), WaitingRow.moment(open.askedAt()));
    }
}
