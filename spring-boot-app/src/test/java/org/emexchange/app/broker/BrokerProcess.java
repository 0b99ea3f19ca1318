package org.emexchange.app.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import org.emexchange.certsdev.PkiFolder;

/** A broker in a process of its own, for tests that kill it. Writes its port to a file of its folder, then works until killed. */
final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] folder) throws Exception {
        Path at = Path.of(folder[0]);
        BrokerSettings settings = BrokerAtWork.settings(at, new PkiFolder(at.resolve("pki")));
        EmbeddedBroker broker =
                EmbeddedBroker.start(settings, (party, certificate) -> true, new Silent(), InstantSource.system());
        Path made = Files.writeString(at.resolve("port.tmp"), Integer.toString(broker.port()));
        Files.move(made, at.resolve("port"), StandardCopyOption.ATOMIC_MOVE);
        Thread.sleep(Long.MAX_VALUE);
    }

    private static final class Silent implements BrokerEvents {
        @Override
        public void refused(BrokerRefusal refusal) {
            System.out.println(refusal);
        }

        @Override
        public void failed(String reason) {
            System.out.println(reason);
        }
    }
}
