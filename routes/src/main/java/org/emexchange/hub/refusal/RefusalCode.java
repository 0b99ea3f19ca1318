package org.emexchange.hub.refusal;

/**
 * The catalogue of refusals. A number is never reused and never changes its meaning; a withdrawn one stays here, marked.
 *
 * <p>Each has two sentences for its sender: what is wrong, and what to mend. Codes of the 1000 and 2000 series concern a
 * message whose sender is not yet proved: they are recorded by their own number, and the connected party is told
 * {@link #UNREADABLE} only, so that a stranger learns nothing from the difference.
 */
public enum RefusalCode {
    UNREADABLE(1000),
    TRANSPORT_TYPE(1001),
    TOO_LARGE(1002),
    COMPRESSED(1003),
    CONTROL_HEADER(1004),
    POISON(1005),
    EXPIRED_IN_QUEUE(1006),
    FRAME(1007),
    FILE_NAME(1031),
    FILE_KIND(1032),
    FILE_EMPTY(1033),
    MAIL_STRANGER(1020),
    MAIL_AUTOMATIC(1021),
    NOT_XML(2001),
    XML_DTD(2002),
    XML_LIMIT(2003),
    ENCRYPTION_SHAPE(2004),
    ALGORITHM(2005),
    DECRYPTION(2006),
    ENVELOPE_SHAPE(2007),
    SIGNATURE_SHAPE(2008),
    SIGNATURE_REFERENCE(2009),
    KEY_UNTRUSTED(2010),
    SIGNATURE_INVALID(2011),
    CERTIFICATE_EXPIRED(2012),
    CERTIFICATE_REVOKED(2013),
    MAIL_HEADER(2014),
    MIME_LIMIT(2015),
    MAIL_SHAPE(2016),
    MAIL_CONTENT(2017),
    MAIL_ENCODING(2018),
    CMS_ENCRYPTION(2019),
    CMS_SIGNATURE(2020),
    HL7_ENCODING(2021),
    HL7_MSH(2022),
    HL7_LIMIT(2023),
    HL7_CHARACTER(2024),
    HL7_SEAL(2025),
    HEADER(3001),
    SENDER_MISMATCH(3002),
    RECIPIENT(3003),
    TIME_AHEAD(3004),
    TIME_PAST(3005),
    MESSAGE_ID_REUSED(3006),
    SEQUENCE_PASSED(3007),
    SEQUENCE_GAP(3008),
    WRONG_INTERCHANGE(3009),
    UNMARKED(4001),
    OVER_MARKED(4002),
    MARKING_DIFFERS(4003),
    PAYLOAD_INVALID(5001),
    PAYLOAD_IMPOSSIBLE(5002),
    ATTACHMENT(5003),
    STATUTORY_MINIMUM(5004),
    UNKNOWN_ORDER(5005),
    ANSWERS_NOTHING(5006),
    TRANSFER_NUMBER(5050),
    TRANSFER_CHANGED(5051),
    TRANSFER_CHAIN(5052),
    TRANSFER_MANIFEST(5053),
    TRANSFER_ENDED(5054),
    TRANSFER_NO_DOOR(5055),
    SIGNED_AHEAD(5061),
    NOTHING_TO_QUERY(5065),
    NO_OPEN_QUERY(5066),
    QUERY_ANSWERED(5067),
    QUERY_TAKEN_BACK(5068),
    EVIDENCE_NOT_ERASED(5070),
    RIGHT_TO_COMPLAIN(5071),
    EXTENSION(5072),
    ANSWERS_SOMETHING_ELSE(5073),
    RECEIVED_AHEAD(5074),
    NO_RULE(6001),
    PURPOSE(6002),
    POWER(6003),
    AGREEMENT(6004),
    RECIPIENT_UNKNOWN(6005),
    NO_BODY(6006),
    AGREEMENT_NOT_IN_FORCE(6007),
    GATEWAY_PARTIES(6010),
    GATEWAY_LISTS(6011),
    GATEWAY_CASE(6012),
    GATEWAY_CATEGORY(6013),
    GATEWAY_PURPOSE(6014),
    NO_DECISION(6015),
    NECESSITY_NOT_STATED(6016),
    PROPORTIONALITY_NOT_STATED(6017),
    CONSENT_NOT_RECORDED(6018),
    DIRECTION_NOT_RECORDED(6019),
    NO_STANDING_DECISION(6020),
    GROUND_NOT_ON_RECORD(6021),
    ENTITLEMENT_NOT_RECORDED(6022),
    NOT_FOR_SECRETARY_OF_STATE(6023),
    NO_PART(6030),
    RECIPIENT_HAS_NO_PART(6031),
    NO_LAWFUL_REASON(6032),
    ONE_OFF_USED(6033),
    NOBODY_TO_TELL(6034),
    GRANT_LAPSED(6040),
    GRANT_WITHDRAWN(6041),
    NOTHING_WAITS(6042),
    PURPOSE_DIFFERS(6050),
    MAY_NOT_VARY(6070),
    AGE_CONTRADICTS_RELEASE(6071),
    VARIATION_AUTHORITY(6072),
    NO_LICENCE(6073),
    NO_HOME_DETENTION(6074),
    OUTSIDE_CURFEW_HOURS(6075),
    ASKER_GONE(6080),
    CONTROLLER_ITSELF(6095),
    NO_CONTROLLER(6096),
    HOLDER(6097);

    private final int number;
    private final String sentence;
    private final String mend;

    RefusalCode(int number) {
        this.number = number;
        this.sentence = Sentences.of(number + ".sentence");
        this.mend = Sentences.of(number + ".mend");
    }

    /** The number, as in {@code EMX-2005}. */
    public String number() {
        return "EMX-" + number;
    }

    public String sentence() {
        return sentence;
    }

    public String mend() {
        return mend;
    }

    /**
     * True where a sender who is not proved is told {@link #UNREADABLE} only, so that a stranger learns nothing from the
     * difference: everything that the content, and not the transport alone, gave away.
     */
    public boolean hiddenFromStrangers() {
        return number >= 2000;
    }
}
