package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A mail of the profile is taken, by each key transport, each signature and each way to sign. */
class MailRoundTripTest {
    private final MailParties mails = new MailParties();

    @Test
    void takesASignedAndEncryptedMail() {
        Marked marked = mails.take(mails.encrypted(mails.signed(mails.xmlPart())));

        assertThat(marked.header()).isEqualTo(CourtAndHub.header());
        assertThat(CourtAndHub.text(marked.payload())).isEqualTo(CourtAndHub.NOTE);
    }
}
