package org.emexchange.hub.refusal;

/**
 * The catalogue of refusals. A number is never reused and never changes its meaning; a withdrawn one stays here, marked.
 *
 * <p>Each has two sentences for its sender: what is wrong, and what to mend. Codes of the 1000 and 2000 series concern a
 * message whose sender is not yet proved: they are recorded by their own number, and the connected party is told
 * {@link #UNREADABLE} only, so that a stranger learns nothing from the difference.
 */
public enum RefusalCode {
    UNREADABLE(
            1000,
            "The message could not be opened and verified.",
            "Seal it again for this hub with your registered signing key, by the published envelope profile, and send it"
                    + " under a new message id."),
    TRANSPORT_TYPE(1001, "The message is not a bytes or text message.", "Send the sealed envelope as a bytes message."),
    TOO_LARGE(1002, "The message is larger than this door takes.", "Keep the sealed envelope under the door's limit."),
    COMPRESSED(1003, "The message is compressed.", "Send the sealed envelope uncompressed."),
    CONTROL_HEADER(
            1004,
            "The message carries a property that is not on the door's list.",
            "Send only the properties that the onboarding guide names."),
    POISON(
            1005,
            "The message could not be processed after several attempts and was set aside.",
            "Wait for the hub's service desk, who have been told; do not send it again until they answer."),
    EXPIRED_IN_QUEUE(
            1006,
            "The broker's own expiry passed before the message was taken.",
            "Set no broker expiry; the signed EXPIRES scope says until when a message counts."),
    FRAME(
            1007,
            "What came is not one HL7 message between a start and an end block.",
            "Frame each message as MLLP says, with nothing between frames, and connect again."),

    FILE_NAME(
            1031,
            "The name of a file in your folder is not of the form that this door takes.",
            "Name it with up to 100 letters, digits, hyphens, underscores and single points, ending in .emx (renamed from"
                    + " .part when it is whole) or in .xml (with .xml.done beside it when it is whole)."),
    FILE_KIND(
            1032,
            "What lies in the folder is not a file, but a link, a folder or a pipe.",
            "Put plain files into the folder."),
    FILE_EMPTY(1033, "The file has nothing in it.", "Say that a file is whole only when it is, and send it again."),
    MAIL_STRANGER(
            1020,
            "The mail is from an address that is no sending party's at this mailbox.",
            "Send from the address that the register has for you, to the mailbox of the interchange."),
    MAIL_AUTOMATIC(
            1021,
            "The mail is an automatic answer, a bounce, from a list, or asks for a read receipt.",
            "Send it as a message of your own, with no automatic headers and no request for a read receipt."),

    NOT_XML(2001, "The content is not well-formed XML in UTF-8.", "Send one well-formed XML document in UTF-8."),
    XML_DTD(
            2002,
            "The XML has a document type declaration, a processing instruction or an XInclude.",
            "Leave document type declarations, processing instructions and XInclude out."),
    XML_LIMIT(
            2003,
            "The XML is too deep, or has too many attributes, namespaces or references.",
            "Keep to the limits of the envelope profile."),
    ENCRYPTION_SHAPE(
            2004,
            "The encrypted document has not the one shape that the profile allows.",
            "Send one EncryptedData of type Element with one EncryptedKey inside its KeyInfo, and nothing else."),
    ALGORITHM(
            2005,
            "An algorithm outside the profile is named.",
            "Use only the signature, digest, key and encryption algorithms that the envelope profile lists."),
    DECRYPTION(
            2006,
            "The document could not be decrypted with the hub's current keys.",
            "Encrypt for the hub's current encryption certificate."),
    ENVELOPE_SHAPE(
            2007,
            "The envelope has not exactly one Signed and one Signature child.",
            "Build the envelope exactly as the profile shows."),
    SIGNATURE_SHAPE(
            2008,
            "The signature has not the one shape that the profile allows.",
            "Use one SignedInfo, one SignatureValue, one Reference, and no comments or Objects."),
    SIGNATURE_REFERENCE(
            2009,
            "The signature's reference is not the one to the Signed element.",
            "Refer to the Signed element by its Id, with exclusive canonicalisation as the only transform."),
    KEY_UNTRUSTED(
            2010,
            "The signature was not made with a key that is registered for you.",
            "Sign with the private key of your registered signing certificate."),
    SIGNATURE_INVALID(
            2011,
            "The signature does not verify.",
            "Sign the document after its last change, and change nothing afterwards."),
    CERTIFICATE_EXPIRED(
            2012,
            "The signing certificate was not valid when the message arrived.",
            "Renew the certificate and send the message again under a new message id."),
    CERTIFICATE_REVOKED(
            2013,
            "The signing certificate has been revoked.",
            "Register a new signing certificate before you send again."),
    MAIL_HEADER(
            2014,
            "A header of the mail is malformed, holds a control character, or does not name one plain sender.",
            "Send one From address and no control characters, encoded or plain, in any header."),
    MIME_LIMIT(
            2015,
            "The mail has more or longer lines, headers or parts than are taken.",
            "Keep to the limits of the mail profile."),
    MAIL_SHAPE(
            2016,
            "The mail is not one encrypted part with nothing beside it.",
            "Send one application/pkcs7-mime part in base64 that is the whole mail."),
    MAIL_CONTENT(
            2017,
            "What the mail holds encrypted is not one signed content of the parts that the profile allows.",
            "Sign one XML part, with at most one text part and one PDF part beside it, and encrypt that."),
    MAIL_ENCODING(
            2018,
            "A part of the mail is in a character set or a transfer encoding that is not taken.",
            "Send the XML part in UTF-8, in base64, and every part in a transfer encoding that the mail profile lists."),
    CMS_ENCRYPTION(
            2019,
            "The encrypted content has not the one shape of CMS that the profile allows.",
            "Send one AuthEnvelopedData for one recipient, this hub, without further attributes."),
    CMS_SIGNATURE(
            2020,
            "The signature has not the one shape of CMS that the profile allows.",
            "Send one SignedData with exactly one signer and signed attributes, over the content that it goes with."),
    HL7_ENCODING(
            2021,
            "The message is not HL7 v2 in ER7 encoding and UTF-8.",
            "Send ER7, with carriage returns between segments, in UTF-8; XML encoding is not taken."),
    HL7_MSH(
            2022,
            "The MSH segment is missing or not in the form of the profile.",
            "Begin with MSH|^~\\&|, fill in MSH-9 and MSH-10, and state UNICODE UTF-8 in MSH-18."),
    HL7_LIMIT(
            2023,
            "The message has more or longer segments, fields or repetitions than are taken.",
            "Keep to the limits of the HL7 seal profile."),
    HL7_CHARACTER(
            2024,
            "The message holds a control character, or an escape sequence that is not taken.",
            "Leave control characters out, and escape delimiters only."),
    HL7_SEAL(
            2025,
            "The message has not one ZEH segment after MSH and one ZES segment at its end.",
            "Put ZEH right behind MSH, and the signature over everything before it into ZES, the last segment."),

    HEADER(
            3001,
            "The business document header is incomplete or has a value outside its form.",
            "Fill in every header field as the envelope profile lists them."),
    SENDER_MISMATCH(
            3002,
            "The sender in the signed header is not the party that the connection belongs to.",
            "Send over your own connection, with your own party id as Sender."),
    RECIPIENT(
            3003,
            "The message is sealed for another recipient.",
            "Name this hub as Receiver in the signed header and seal the message anew."),
    TIME_AHEAD(
            3004,
            "The message was created more than five minutes in the future.",
            "Set your clock right and seal the message anew."),
    TIME_PAST(
            3005,
            "The message's signed expiry had passed when it reached the hub.",
            "Seal the message anew with a later expiry, under a new message id."),
    MESSAGE_ID_REUSED(
            3006, "This message id was used before for other content.", "Give every message an id of its own."),
    SEQUENCE_PASSED(
            3007,
            "A message with this sequence number has already been accepted for this order.",
            "Use the next number for this order; repeat a number only to mend the message that was refused with it."),
    SEQUENCE_GAP(
            3008,
            "The messages before this one for the order did not arrive in time.",
            "Send the missing messages, then this one again under a new message id."),
    WRONG_INTERCHANGE(
            3009,
            "The message is of another interchange than this address takes.",
            "Send it to the address of its interchange."),

    UNMARKED(4001, "The message has no valid classification.", "Mark it OFFICIAL or OFFICIAL-SENSITIVE in the header."),
    OVER_MARKED(
            4002,
            "The classification is above what this interchange may carry.",
            "Do not send it by this hub; speak to your security officer."),
    MARKING_DIFFERS(
            4003,
            "The classification on the outer label is not the one in the signed header.",
            "Give the label the marking of the signed header."),

    PAYLOAD_INVALID(
            5001,
            "The payload does not follow its published schema.",
            "Mend the places named and send it again under a new message id."),
    PAYLOAD_IMPOSSIBLE(
            5002, "The payload contradicts itself.", "Mend the places named and send it again under a new message id."),
    ATTACHMENT(
            5003,
            "An attachment is missing, too large, of a type that is not taken, or not the one that its digest names.",
            "Mend the attachment named; an order and its attachments are taken all together or not at all."),
    STATUTORY_MINIMUM(
            5004,
            "The order lacks something that the court must tell the monitor.",
            "Add the items named and send it again under a new message id."),
    UNKNOWN_ORDER(
            5005,
            "The message changes an order that the hub has not carried from you.",
            "Send the new order first, or use the order id that it was sent under."),
    ANSWERS_NOTHING(
            5006,
            "The message answers no message that the hub has sent to you.",
            "Put the message id of the copy that you answer into the IN-REPLY-TO scope."),
    TRANSFER_NUMBER(
            5050,
            "The number of the part is beyond the number of parts.",
            "Number the parts 1 to n, say n in each of them, and send it again under a new message id."),
    TRANSFER_CHANGED(
            5051,
            "The message says another number of parts, or answers another request, than the first part of its transfer.",
            "Say what the first part said; for another request or another number of parts begin a transfer with an id of its"
                    + " own."),
    TRANSFER_CHAIN(
            5052,
            "The digest of the part before is not that of the part that was taken.",
            "Put the SHA-256 of the part before, as it was accepted, into Previous; where parts were made anew since, begin a"
                    + " transfer with an id of its own."),
    TRANSFER_MANIFEST(
            5053,
            "The manifest does not agree with the parts that were taken.",
            "Mend the places named, which count from the first part, and send the manifest again under a new message id; where"
                    + " it is a part that is wrong, begin a transfer with an id of its own."),
    TRANSFER_ENDED(
            5054,
            "The transfer has ended with its manifest.",
            "Send what is to follow as a transfer with an id of its own."),
    TRANSFER_NO_DOOR(
            5055,
            "Whoever asked has no folder at the file transfer server that bulk data could be fetched from.",
            "Answer in documents of the request's own interchange."),

    NO_RULE(
            6001,
            "No sharing rule permits this message from you to this recipient.",
            "Check the interchange's published table of senders, recipients and powers."),
    PURPOSE(
            6002,
            "The stated purpose is not one that this share may be made for.",
            "State one of the purposes in the interchange's published table."),
    POWER(
            6003,
            "The stated power does not carry this share.",
            "State the power that the interchange's published table names for it."),
    AGREEMENT(
            6004,
            "The stated agreement is not in the register, or does not cover this share.",
            "State the reference of the agreement that covers it."),
    RECIPIENT_UNKNOWN(
            6005,
            "The message names a body that is not in the register, or not as that kind of organisation.",
            "Name the body by its registered party id."),
    NO_BODY(
            6006,
            "The hub does not know of one body that is responsible for this order.",
            "Check the order id: it must be that of an order or release that the hub has given you."),
    AGREEMENT_NOT_IN_FORCE(
            6007,
            "The agreement that covers this share is not in force: it is not signed, has ended, or its review is overdue.",
            "Have the agreement signed or reviewed and entered in the register, then send again under a new message id."),
    GATEWAY_PARTIES(
            6010,
            "The stated power carries nothing between a body of your kind and one of the recipient's.",
            "State the power that the interchange's published table names for this recipient."),
    GATEWAY_LISTS(
            6011,
            "Section 14 carries nothing from one list B body to another, nor to or from a body in neither list.",
            "State the power that the published table names between bodies of these lists, or ask the Ministry of Justice to"
                    + " disclose."),
    GATEWAY_CASE(
            6012,
            "The stated power carries nothing about a person in this kind of case; section 14 is about convicted people only.",
            "For bail and civil orders, state the court's direction or the statute of the order."),
    GATEWAY_CATEGORY(
            6013,
            "The stated power does not carry this kind of data to this recipient.",
            "Leave it out, or send it under the power that the published table of gateways names for it."),
    GATEWAY_PURPOSE(
            6014,
            "The stated power does not serve the stated purpose.",
            "State a purpose that the published table of gateways names for this power."),
    NO_DECISION(
            6015,
            "Nobody has granted the request that this share rests on.",
            "Wait for the decision, which is sent to whoever asked; a refused request may be made anew with further reasons."),
    NECESSITY_NOT_STATED(
            6016,
            "Nobody says why the data are necessary for the purpose.",
            "Say in your own words why the data are needed and how they will help."),
    PROPORTIONALITY_NOT_STATED(
            6017,
            "Nobody says why the share is proportionate to the purpose.",
            "Say in your own words why nothing less would do."),
    CONSENT_NOT_RECORDED(
            6018,
            "The data subject's consent is not on record.",
            "Obtain the consent, and state its date and reference in the request."),
    DIRECTION_NOT_RECORDED(
            6019,
            "No court's direction that the data be disclosed is on record.",
            "State the court, the reference and the date of its direction in the request."),
    NO_STANDING_DECISION(
            6020,
            "No standing decision of the Ministry of Justice is in force for this share.",
            "Have the standing decision reviewed and entered in the register; until then the force may make a request."),
    GROUND_NOT_ON_RECORD(
            6021,
            "What the stated power rests on is not on record for this share.",
            "Name the power that the published table of gateways carries this share by."),
    ENTITLEMENT_NOT_RECORDED(
            6022,
            "Offences and convictions go to a local authority or a third party only with a recorded entitlement.",
            "Have the entitlement recorded in the table of shares and its agreement, or leave offences and convictions out."),
    NOT_FOR_SECRETARY_OF_STATE(
            6023,
            "A private prison is in list B, and does not send this in the Secretary of State's place.",
            "Have the Prison Service or the Ministry of Justice send it, or state the power that the published table names."),
    NO_PART(
            6030,
            "You have no part in this order, as far as the hub has carried it, that lets you send this about it.",
            "Check the order id. If the case is yours, have whoever sent the order name you in it, or have the case allocated"
                    + " to you; then send again under a new message id."),
    RECIPIENT_HAS_NO_PART(
            6031,
            "The recipient has no part in this order, as far as the hub has carried it, that entitles it to this.",
            "Check the order id: it must be that of an order or release that the hub has given the recipient."),
    NO_LAWFUL_REASON(
            6032,
            "Positions of this person are monitored for other requirements only: they may be looked at for a lawful reason, and"
                    + " you state none.",
            "State the reason, or leave positions out, and send again under a new message id."),
    ONE_OFF_USED(
            6033,
            "A message has been shared on this decision before, and it is one on one share only.",
            "Obtain a decision of its own for this share, or have an agreement made."),
    GRANT_LAPSED(
            6040,
            "The answer came after what was granted had lapsed.",
            "Do not send it again; the force has to ask again."),
    GRANT_WITHDRAWN(
            6041,
            "What the message answers is not granted any more.",
            "Do not send it again: the request was withdrawn, as you were told."),
    NOTHING_WAITS(
            6042,
            "No request of yours waits for a decision under the message id that is named.",
            "Name the message id of a request that nobody has decided on; the disclosure unit withdraws what was granted.");

    private final int number;
    private final String sentence;
    private final String mend;

    RefusalCode(int number, String sentence, String mend) {
        this.number = number;
        this.sentence = sentence;
        this.mend = mend;
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
