package org.emexchange.hub.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The hub's own keys from its folder in the PKI; superseded decryption keys are kept until their certificate ends. */
public final class HubKeyFiles {
    private HubKeyFiles() {}

    public static HubKeys load(Path folder) {
        X509Certificate signing = PemFiles.certificate(folder.resolve("sign.crt"));
        List<X509Certificate> earlier = numbered(folder, "sign").stream()
                .map(name -> PemFiles.certificate(folder.resolve(name + ".crt")))
                .toList();
        List<HubKeys.Pair> decryption = new ArrayList<>();
        for (String use : List.of("enc", "enc-rsa")) {
            pair(folder, use, decryption);
            numbered(folder, use).forEach(name -> pair(folder, name, decryption));
        }
        return new HubKeys(PemFiles.key(folder.resolve("sign.key"), signing), signing, earlier, decryption);
    }

    private static void pair(Path folder, String name, List<HubKeys.Pair> pairs) {
        if (Files.exists(folder.resolve(name + ".key"))) {
            X509Certificate certificate = PemFiles.certificate(folder.resolve(name + ".crt"));
            pairs.add(new HubKeys.Pair(PemFiles.key(folder.resolve(name + ".key"), certificate), certificate));
        }
    }

    private static List<String> numbered(Path folder, String use) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> use + "-" + n)
                .takeWhile(name -> Files.exists(folder.resolve(name + ".crt")))
                .toList();
    }
}
