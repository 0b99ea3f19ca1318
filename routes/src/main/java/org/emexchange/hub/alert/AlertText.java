package org.emexchange.hub.alert;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of alerts: fixed sentences round the few facts of an {@link Alert}. US-ASCII. */
public final class AlertText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private AlertText() {}

    /** Subject of a mail. */
    public static String subject(Alert alert) {
        return switch (alert.kind()) {
            case UNDELIVERED, HELD -> "[OFFICIAL] EM Exchange: urgent message not delivered";
            case DELIVERED -> "[OFFICIAL] EM Exchange: urgent message delivered after all";
            case STALLED -> "[OFFICIAL] EM Exchange: transfer not completed";
            case REVIEW_OVERDUE -> "[OFFICIAL] EM Exchange: review overdue";
            case ASKER_GONE -> "[OFFICIAL] EM Exchange: whoever asked is not in the register";
            case DUTY_APPROACHING -> "[OFFICIAL] EM Exchange: something is due soon";
            case DUTY_MISSED -> "[OFFICIAL] EM Exchange: something is overdue";
            case DUTY_UNDETERMINED -> "[OFFICIAL] EM Exchange: a date cannot be reckoned";
        };
    }

    /** Text of a mail, lines ended by CR LF. */
    public static String mail(Alert alert, PhoneNumber call) {
        return String.join(
                "\r\n",
                switch (alert.kind()) {
                    case UNDELIVERED -> "An urgent message has not been delivered. EM Exchange goes on trying.";
                    case HELD ->
                        "An urgent message has not been delivered. It waits for one that its sender numbered before it.";
                    case DELIVERED -> "An urgent message has been delivered after all.";
                    case STALLED ->
                        "A transfer in parts was begun and does not go on. Send the parts that have no receipt, and the manifest.";
                    case REVIEW_OVERDUE -> "Nobody has reviewed in time what EM Exchange has released.";
                    case ASKER_GONE ->
                        "A request waits whose sender is not in the register any more. Nothing can be granted on it, and nobody told.";
                    case DUTY_APPROACHING ->
                        "Something that is owed by a message of the interchange below is due soon.";
                    case DUTY_MISSED ->
                        "Something that is owed by a message of the interchange below has not come in time. Send it now.";
                    case DUTY_UNDETERMINED ->
                        "The bank holidays of a year are not known. Nobody can tell when what is owed is due.";
                },
                "",
                "Interchange: " + alert.interchange(),
                "Marking: " + alert.marking().text(),
                "Reference: " + alert.reference(),
                switch (alert.kind()) {
                    case UNDELIVERED, HELD -> "Waiting since: " + TIME.format(alert.since());
                    case DELIVERED -> "Delivered at: " + TIME.format(alert.since());
                    case STALLED -> "Last part taken at: " + TIME.format(alert.since());
                    case REVIEW_OVERDUE, DUTY_APPROACHING, DUTY_MISSED -> "Due at: " + TIME.format(alert.since());
                    case ASKER_GONE -> "Waiting since: " + TIME.format(alert.since());
                    case DUTY_UNDETERMINED -> "Runs since: " + TIME.format(alert.since());
                },
                "",
                "Call " + call + " and give the reference. This mail holds nothing of the message; do not answer it.",
                "");
    }

    /** Text of a short message: 160 characters at most. */
    public static String brief(Alert alert, PhoneNumber call) {
        String what =
                switch (alert.kind()) {
                    case UNDELIVERED -> " not delivered since ";
                    case HELD -> " held since ";
                    case DELIVERED -> " delivered at ";
                    case STALLED -> " not completed since ";
                    case REVIEW_OVERDUE -> " review overdue since ";
                    case ASKER_GONE -> " sender gone, waits since ";
                    case DUTY_APPROACHING -> " due ";
                    case DUTY_MISSED -> " overdue since ";
                    case DUTY_UNDETERMINED -> " without a date since ";
                };
        String how =
                switch (alert.kind()) {
                    case STALLED -> "transfer ";
                    case ASKER_GONE -> "request ";
                    case DUTY_APPROACHING, DUTY_MISSED, DUTY_UNDETERMINED -> "duty ";
                    default -> "urgent ";
                };
        return "EM Exchange: " + how + alert.interchange() + " ("
                + alert.marking().text() + ")" + what + TIME.format(alert.since()) + ". Ref " + alert.reference()
                + ". Call " + call;
    }
}
