package org.emexchange.app.faults;

import java.util.List;

/** The ports of a hub under fault, the same before and after. */
record Ports(int broker, int release, int alcohol, int sftp) {
    static final Ports FIXED = new Ports(25_671, 25_672, 25_673, 25_674);

    /** Settings of the hub. */
    List<String> settings() {
        return List.of(
                "--em.mllp.release.port=" + release,
                "--em.mllp.alcohol-result.port=" + alcohol,
                "--em.console.port=0",
                "--em.sftp.port=" + sftp,
                "--em.sftp.poll=500ms");
    }
}
