package org.emexchange.app.sftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * A file transfer server in this process, for the demonstration and for tests: login by key, each party shut into its own
 * folder, the hub into the one above them. Its key and every login's are made anew at each start; files stay.
 */
public final class EmbeddedSftp implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final SshServer server;
    private final Path folder;

    private EmbeddedSftp(SshServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * @param folder where it keeps keys and files
     * @param port 0 for any
     * @param hub login of the hub
     * @param folders of the parties, as in {@code prison.leeds/in/release}; each party's login is its id
     */
    public static EmbeddedSftp start(Path folder, int port, String hub, Collection<String> folders) {
        try {
            return begin(folder.toAbsolutePath(), port, hub, folders);
        } catch (IOException e) {
            throw new UncheckedIOException("the file transfer server of the demonstration cannot start", e);
        }
    }

    private static EmbeddedSftp begin(Path folder, int port, String hub, Collection<String> folders)
            throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        VirtualFileSystemFactory roots = new VirtualFileSystemFactory();
        Map<String, PublicKey> logins = new HashMap<>();
        logins.put(hub, LoginKey.madeIn(folder.resolve(hub + ".key")));
        roots.setUserHomeDir(hub, files);
        for (String one : folders) {
            Files.createDirectories(files.resolve(one));
            String party = one.substring(0, one.indexOf('/'));
            roots.setUserHomeDir(party, files.resolve(party));
            if (!logins.containsKey(party)) {
                logins.put(party, LoginKey.madeIn(folder.resolve(party + ".key")));
            }
        }
        KeyPair own = LoginKey.pair();
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost(LOOPBACK);
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(own));
        server.setPublickeyAuthenticator((user, key, session) -> KeyUtils.compareKeys(logins.get(user), key));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
        server.setFileSystemFactory(roots);
        server.start();
        Files.writeString(folder.resolve("known_hosts"), LoginKey.pinned(server.getPort(), own.getPublic()));
        return new EmbeddedSftp(server, folder);
    }

    public int port() {
        return server.getPort();
    }

    /** Where a login's private key is. */
    public Path key(String login) {
        return folder.resolve(login + ".key");
    }

    public Path knownHosts() {
        return folder.resolve("known_hosts");
    }

    /** The folder that the hub's login begins in. */
    public Path files() {
        return folder.resolve("files");
    }

    @Override
    public void close() throws IOException {
        server.close(true);
    }
}
