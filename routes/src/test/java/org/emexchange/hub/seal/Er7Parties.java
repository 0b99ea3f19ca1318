package org.emexchange.hub.seal;

import static org.emexchange.hub.seal.CourtAndHub.bytes;

import java.util.Optional;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.refusal.RefusalCode;

/** A party that sends HL7 to the hub, segment by segment, so that a test can change any of it. */
final class Er7Parties {
    static final String MSH =
            "MSH|^~\\&|COURT|LEEDS|EMX|HUB|20261121115958||ORU^R01^ORU_R01|C-7|P|2.5.1||||||UNICODE UTF-8";
    static final String ZEH = "ZEH|1|0b0f6d1e-53f2-4b1c-9f57-0d9f7a4c2b11|hmcts.leeds-crown-court|em-exchange|X01"
            + "|2026-11-21T11:59:58Z|2026-11-21T13:00:00Z|OFFICIAL-SENSITIVE|MONITOR_COMPLIANCE|COURT_DIRECTION"
            + "|EMX-ISA-001|CO-2026-0007|7";
    static final String OBX = "OBX|1|ST|TEXT||Zoë \\T\\ Co";

    final CourtAndHub here = new CourtAndHub();

    /** The segments, each with its CR. */
    static String er7(String... segments) {
        return String.join("\r", segments) + "\r";
    }

    static String whole() {
        return er7(MSH, ZEH, OBX);
    }

    String signed(String message) {
        return signed(message, here.court);
    }

    String signed(String message, TestParties.Keys signer) {
        return sealed(message, CmsSigning.detached(bytes(message), signer.pair().getPrivate(), signer.certificate()));
    }

    static String sealed(String message, byte[] signature) {
        return message + "ZES|1|" + StrictBase64.encode(signature) + "\r";
    }

    Verified verified(String message) {
        Received received = Received.at(
                Form.ER7, CourtAndHub.COURT, "mllp", bytes(message), TestParties.NOW, "C-7", Optional.empty());
        return here.sealing.verify(here.sealing.open(received));
    }

    Marked take(String message) {
        return here.sealing.mark(verified(message), Marking.OFFICIAL_SENSITIVE);
    }

    RefusalCode refusalOf(String message) {
        return CourtAndHub.refusal(() -> take(message));
    }

    /** Of a message that is well signed as it is. */
    RefusalCode refusalOfSigned(String... segments) {
        return refusalOf(signed(er7(segments)));
    }
}
