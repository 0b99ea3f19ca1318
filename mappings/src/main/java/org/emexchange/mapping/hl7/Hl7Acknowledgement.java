package org.emexchange.mapping.hl7;

import ca.uhn.hl7v2.model.DataTypeException;
import ca.uhn.hl7v2.model.v251.message.ACK;
import ca.uhn.hl7v2.model.v251.segment.ERR;
import ca.uhn.hl7v2.model.v251.segment.MSA;
import ca.uhn.hl7v2.model.v251.segment.MSH;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hub's answer to one message: {@code ACK^A03^ACK} with MSA and one ERR for each refusal or finding. Made of the
 * hub's own values and the catalogues' words; of the message that it answers only the control id comes back.
 *
 * @param event trigger event of the message, as in A03
 * @param acknowledges MSH-10 of the message, where it has one that has the form of a control id
 * @param to party id of the message's sender
 */
public record Hl7Acknowledgement(
        AckCode code,
        String event,
        Optional<String> acknowledges,
        String controlId,
        String to,
        Instant at,
        List<Hl7Error> errors) {
    /** Stands in MSA-2 where the message has no control id. */
    static final String UNKNOWN = "UNKNOWN";

    private static final Pattern PLACE = Pattern.compile("([A-Z][A-Z0-9]{2})(?:\\[([0-9]+)])?(?:-([0-9]+))?");

    public Hl7Acknowledgement {
        errors = List.copyOf(errors);
        boolean ownForms = event.matches("[A-Z][0-9]{2}")
                && Forms.CONTROL_ID.taken().test(controlId)
                && Forms.PARTY.taken().test(to)
                && acknowledges.stream().allMatch(Forms.CONTROL_ID.taken());
        if (!ownForms || errors.stream().anyMatch(error -> error.isFinding() != (code == AckCode.AA))) {
            throw new IllegalArgumentException("not an acknowledgement that the hub would give");
        }
    }

    /** The message in UTF-8, a CR behind every segment, without the segments of the seal. */
    public byte[] write() {
        return HapiParser.encode(message()).getBytes(StandardCharsets.UTF_8);
    }

    private ACK message() {
        try {
            ACK ack = new ACK(HapiParser.models());
            header(ack.getMSH());
            MSA msa = ack.getMSA();
            msa.getMsa1_AcknowledgmentCode().setValue(code.name());
            msa.getMsa2_MessageControlID().setValue(acknowledges.orElse(UNKNOWN));
            for (int i = 0; i < errors.size(); i++) {
                error(ack.getERR(i), errors.get(i));
            }
            return ack;
        } catch (DataTypeException e) {
            throw new IllegalStateException("an acknowledgement that HL7 cannot hold", e);
        }
    }

    private void header(MSH msh) throws DataTypeException {
        msh.getMsh1_FieldSeparator().setValue("|");
        msh.getMsh2_EncodingCharacters().setValue("^~\\&");
        msh.getMsh3_SendingApplication().getHd1_NamespaceID().setValue("EMX");
        msh.getMsh4_SendingFacility().getHd1_NamespaceID().setValue("em-exchange");
        msh.getMsh6_ReceivingFacility().getHd1_NamespaceID().setValue(to);
        msh.getMsh7_DateTimeOfMessage().getTs1_Time().setValue(Hl7Time.write(at));
        msh.getMsh9_MessageType().getMsg1_MessageCode().setValue("ACK");
        msh.getMsh9_MessageType().getMsg2_TriggerEvent().setValue(event);
        msh.getMsh9_MessageType().getMsg3_MessageStructure().setValue("ACK");
        msh.getMsh10_MessageControlID().setValue(controlId);
        msh.getMsh11_ProcessingID().getPt1_ProcessingID().setValue("P");
        msh.getMsh12_VersionID().getVid1_VersionID().setValue(Er7Message.VERSION);
        msh.getMsh18_CharacterSet(0).setValue(Er7Message.CHARSET);
    }

    private static void error(ERR err, Hl7Error error) throws DataTypeException {
        int repetition = 0;
        for (String place : error.places()) {
            Matcher parts = PLACE.matcher(place);
            if (parts.matches()) {
                var location = err.getErr2_ErrorLocation(repetition++);
                location.getErl1_SegmentID().setValue(parts.group(1));
                location.getErl2_SegmentSequence().setValue(parts.group(2) == null ? "1" : parts.group(2));
                location.getErl3_FieldPosition().setValue(parts.group(3));
            }
        }
        err.getErr3_HL7ErrorCode()
                .getCwe1_Identifier()
                .setValue(error.condition().code());
        err.getErr3_HL7ErrorCode().getCwe2_Text().setValue(error.condition().text());
        err.getErr3_HL7ErrorCode().getCwe3_NameOfCodingSystem().setValue("HL70357");
        err.getErr4_Severity().setValue(error.isFinding() ? "W" : "E");
        err.getErr5_ApplicationErrorCode().getCwe1_Identifier().setValue(error.number());
        err.getErr5_ApplicationErrorCode().getCwe3_NameOfCodingSystem().setValue("L");
        err.getErr8_UserMessage().setValue(error.sentence());
    }
}
