package org.emexchange.app.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.session.SessionHeartbeatController;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.emexchange.app.sftp.EmbeddedSftp;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptXml;

/** A party at the file transfer server, with its own login and a client that is not the hub's. */
public final class TestFolder {
    /** The server fails a look into a folder in which something is renamed at that moment. */
    private static final int LOOKS = 10;

    private final String party;
    private final PartySeal seal;
    private final SftpClient client;
    private final List<PartySeal.Opening> fetched = new ArrayList<>();
    private final Map<String, List<PartySeal.Opening>> given = new HashMap<>();

    TestFolder(TestHub hub, String party) {
        this(
                hub.seal(party),
                hub.bean(EmbeddedSftp.class).key(party),
                hub.bean(EmbeddedSftp.class).port(),
                party);
    }

    /** At a server of its own. */
    public TestFolder(PartySeal seal, Path key, int port, String party) {
        this.party = party;
        this.seal = seal;
        SshClient ssh = SshClient.setUpDefaultClient();
        ssh.setKeyIdentityProvider(new FileKeyPairProvider(key));
        ssh.setFilePasswordProvider(FilePasswordProvider.EMPTY);
        ssh.setServerKeyVerifier((session, address, shown) -> true);
        ssh.setSessionHeartbeat(SessionHeartbeatController.HeartbeatType.IGNORE, Duration.ofSeconds(30));
        ssh.start();
        try {
            ClientSession session =
                    ssh.connect(party, "localhost", port).verify().getSession();
            session.auth().verify();
            client = SftpClientFactory.instance().createSftpClient(session);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PartySeal seal() {
        return seal;
    }

    public SftpClient client() {
        return client;
    }

    /** Writes a file under another name and renames it, as a writer should. @return its name */
    public String drop(String door, byte[] octets) {
        String name = UUID.randomUUID() + ".emx";
        write(door, name + ".part", octets);
        rename(door, name + ".part", name);
        return name;
    }

    public synchronized void rename(String door, String from, String to) {
        try {
            client.rename("in/" + door + "/" + from, "in/" + door + "/" + to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void write(String door, String name, byte[] octets) {
        try (OutputStream out = client.write("in/" + door + "/" + name)) {
            out.write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names in a folder of the party's, without those that every folder has; none where there is no folder. */
    public synchronized List<String> names(String folder) {
        return Stream.generate(() -> look(folder))
                .limit(LOOKS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    private Optional<List<String>> look(String folder) {
        try {
            return Optional.of(StreamSupport.stream(client.readDir(folder).spliterator(), false)
                    .map(SftpClient.DirEntry::getFilename)
                    .filter(name -> !name.equals(".") && !name.equals(".."))
                    .toList());
        } catch (IOException | UncheckedIOException failed) {
            return Optional.empty();
        }
    }

    /** Waits until a receipt that fits lies there, and fetches it. */
    public PartySeal.Opening await(Predicate<Receipt> wanted) {
        return find(wanted, TestParty.patience())
                .orElseThrow(() -> new AssertionError(party + " did not get it; it got "
                        + fetched.stream().map(PartySeal.Opening::text).toList()));
    }

    public Optional<PartySeal.Opening> find(Predicate<Receipt> wanted, Duration patience) {
        return findOpened(one -> wanted.test(ReceiptXml.read(one.payload())), patience);
    }

    /** Patience begins when all that lay there before has been fetched. */
    public Optional<PartySeal.Opening> findOpened(Predicate<PartySeal.Opening> wanted, Duration patience) {
        fetch();
        Instant end = Instant.now().plus(patience);
        while (true) {
            fetch();
            Optional<PartySeal.Opening> found = fetched.stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                fetched.remove(found.get());
                return found;
            }
            if (Instant.now().isAfter(end)) {
                return Optional.empty();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** All that lies there now. */
    public synchronized List<PartySeal.Opening> take() {
        fetch();
        List<PartySeal.Opening> taken = List.copyOf(fetched);
        fetched.clear();
        return taken;
    }

    private synchronized void fetch() {
        fetch("receipt", fetched);
    }

    /** Every copy that has ever been there for the party. */
    public synchronized List<PartySeal.Opening> given(String door) {
        List<PartySeal.Opening> known = given.computeIfAbsent(door, name -> new ArrayList<>());
        fetch(door, known);
        return List.copyOf(known);
    }

    private void fetch(String door, List<PartySeal.Opening> into) {
        for (String name : names("out/" + door)) {
            if (name.endsWith(".emx")) {
                String path = "out/" + door + "/" + name;
                try (InputStream in = client.read(path)) {
                    byte[] octets = in.readAllBytes();
                    client.remove(path);
                    into.add(seal.open(octets));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
