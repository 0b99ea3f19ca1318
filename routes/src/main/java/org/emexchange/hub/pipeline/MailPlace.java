package org.emexchange.hub.pipeline;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;

/**
 * Where a mail lies (RFC 3501, section 2.3.1.1): while the mailbox keeps its validity, no other mail has ever had or will
 * ever have this place. The same place again is our own second reading and not the sender's duplicate.
 */
record MailPlace(String mailbox, long validity, long uid) {
    /** @throws IllegalStateException when the server does not tell: nothing is taken in then */
    static MailPlace of(String mailbox, Message message) {
        Folder folder = message.getFolder();
        try {
            UIDFolder numbered = (UIDFolder) folder;
            return new MailPlace(mailbox, numbered.getUIDValidity(), numbered.getUID(message));
        } catch (MessagingException e) {
            throw new IllegalStateException("the mailbox " + mailbox + " does not tell the place of a mail", e);
        }
    }

    String text() {
        return "mail:" + mailbox + "/" + validity + "/" + uid;
    }
}
