package org.emexchange.hub.pipeline;

import org.emexchange.hub.policy.PartyId;

/** A folder at the file transfer server that one party writes to. */
record SftpInDoor<T>(Interchange<T> interchange, PartyId party, String address) implements InDoor {
    @Override
    public String from() {
        return "sftp:" + address;
    }

    @Override
    public SftpIntake<T> intake(Kernel kernel) {
        return new SftpIntake<>(kernel, this);
    }

    @Override
    public String intakeUri() {
        return interchange.files ? Routes.direct(Routes.file(interchange)) : Routes.intakeUri(interchange);
    }

    @Override
    public boolean polled() {
        return true;
    }
}
