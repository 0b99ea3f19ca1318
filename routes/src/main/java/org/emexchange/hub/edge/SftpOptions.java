package org.emexchange.hub.edge;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The options of every connection to the file transfer server, fixed in this one place: the server is known by its pinned
 * key and never by its first appearance, the hub logs in by key only, and what the connection is protected with is
 * authenticated encryption after a strict key exchange (CVE-2023-48795).
 *
 * @param key file of the private key, without a passphrase
 * @param knownHosts file in the form of OpenSSH; a server that is not in it is not spoken to
 * @param poll how long a folder rests that had nothing
 */
public record SftpOptions(String host, int port, String user, Path key, Path knownHosts, Duration poll) {
    /** Files that one look into a folder takes; what else lies there is not kept in memory. */
    public static final int BATCH = 100;

    private static final int TIMEOUT = 30_000;
    private static final Map<String, String> FIXED = Map.of(
            "StrictHostKeyChecking",
            "yes",
            "PreferredAuthentications",
            "publickey",
            "enable_strict_kex",
            "yes",
            "require_strict_kex",
            "yes",
            "kex",
            "curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp384,ecdh-sha2-nistp256",
            "server_host_key",
            "ssh-ed25519,ecdsa-sha2-nistp384,ecdsa-sha2-nistp256,rsa-sha2-512,rsa-sha2-256",
            "PubkeyAcceptedAlgorithms",
            "ssh-ed25519,ecdsa-sha2-nistp384,ecdsa-sha2-nistp256,rsa-sha2-512,rsa-sha2-256",
            "cipher.c2s",
            "aes256-gcm@openssh.com,aes128-gcm@openssh.com",
            "cipher.s2c",
            "aes256-gcm@openssh.com,aes128-gcm@openssh.com");

    /** @throws IOException when the server does not answer, is not the one, or does not let the hub in */
    public SftpLink open() throws IOException {
        try {
            JSch jsch = new JSch();
            jsch.setKnownHosts(knownHosts.toString());
            jsch.addIdentity(key.toString());
            Session session = jsch.getSession(user, host, port);
            FIXED.forEach(session::setConfig);
            session.connect(TIMEOUT);
            return link(session);
        } catch (JSchException e) {
            throw new IOException("no connection to the file transfer server", e);
        }
    }

    private static SftpLink link(Session session) throws JSchException {
        try {
            session.setTimeout(TIMEOUT);
            ChannelSftp channel = (ChannelSftp) session.openChannel("sftp");
            channel.connect(TIMEOUT);
            return new SftpLink(session, channel);
        } catch (JSchException | RuntimeException e) {
            session.disconnect();
            throw e;
        }
    }
}
