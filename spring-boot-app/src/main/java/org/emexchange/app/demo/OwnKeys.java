package org.emexchange.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A party's own keys.
 *
 * @param opening present and former private keys, for what was sealed before a renewal
 */
record OwnKeys(String party, SigningKey signing, List<PrivateKey> opening) {
    OwnKeys {
        opening = List.copyOf(opening);
    }

    static OwnKeys load(Path pki, String party) throws IOException, GeneralSecurityException {
        Path folder = pki.resolve(party);
        List<PrivateKey> opening = new ArrayList<>();
        for (Path key : PemFiles.withFormer(folder, "enc", ".key")) {
            opening.add(PemFiles.key(key));
        }
        return new OwnKeys(party, signing(pki, party), opening);
    }

    static SigningKey signing(Path pki, String party) throws IOException, GeneralSecurityException {
        Path folder = pki.resolve(party);
        return new SigningKey(
                PemFiles.key(folder.resolve("sign.key")), PemFiles.certificate(folder.resolve("sign.crt")));
    }

    @Override
    public String toString() {
        return "OwnKeys[" + party + "]";
    }
}
