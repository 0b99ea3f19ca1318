package org.emexchange.hub.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.emexchange.hub.policy.PartyId;

/** The last stage, in whatever form: our signature, then encryption for the one recipient; and both again where one ended. */
final class Closing {
    private final HubKeys keys;
    private final Supplier<PartyKeys> parties;
    private final InstantSource clock;
    private final Map<Form, SealForm> forms;

    Closing(HubKeys keys, Supplier<PartyKeys> parties, InstantSource clock, Map<Form, SealForm> forms) {
        this.keys = keys;
        this.parties = parties;
        this.clock = clock;
        this.forms = forms;
    }

    Sealed seal(Recorded recorded, Form form) {
        Header header = recorded.translated().header();
        requireSigningCertificate();
        Waybill waybill = new Waybill(
                form,
                header.receiver(),
                header.messageId(),
                header.interchange(),
                header.marking().orElseThrow(),
                recorded.receipt().number());
        return closed(waybill, form(form).sign(recorded.translated(), keys));
    }

    Sealed restore(StoredSeal stored, byte[] clear) {
        new Stamp(keys).require(stored, clear);
        SealForm form = form(stored.form());
        boolean signed = counts(form.signer(clear, keys));
        if (signed && (!form.encrypts() || stands(stored))) {
            return new Sealed(stored.waybill(), stored.octets(), clear, stored.certificateEnds());
        }
        return closed(stored.waybill(), signed ? clear : signedAnew(form, clear));
    }

    private byte[] signedAnew(SealForm form, byte[] clear) {
        requireSigningCertificate();
        return form.signAnew(clear, keys);
    }

    private Sealed closed(Waybill waybill, byte[] clear) {
        SealForm form = form(waybill.form());
        if (!form.encrypts()) {
            return new Sealed(waybill, clear, clear, end(form.signer(clear, keys)));
        }
        PartyId recipient = waybill.recipient();
        X509Certificate certificate = parties.get()
                .encryption(recipient, clock.instant())
                .orElseThrow(() -> new IllegalStateException("no valid encryption certificate for " + recipient));
        return new Sealed(waybill, form.encrypt(clear, certificate, recipient), clear, end(certificate));
    }

    private SealForm form(Form form) {
        return Objects.requireNonNull(forms.get(form), "a form that is not sealed here");
    }

    private void requireSigningCertificate() {
        if (!counts(keys.signingCertificate())) {
            throw new IllegalStateException("the hub's signing certificate does not count now");
        }
    }

    /** By the end alone it cannot be told which of several it was encrypted for: then each of them must count. */
    private boolean stands(StoredSeal stored) {
        List<X509Certificate> candidates = parties.get().encrypting(stored.recipient()).stream()
                .filter(certificate -> end(certificate).equals(stored.certificateEnds()))
                .toList();
        return !candidates.isEmpty() && candidates.stream().allMatch(this::counts);
    }

    private boolean counts(X509Certificate certificate) {
        Instant now = clock.instant();
        return CertificateCheck.validAt(certificate, now) && !parties.get().revoked(certificate, now);
    }

    private static Instant end(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant();
    }
}
