package org.emexchange.app.demo;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A party's folders at the file transfer server: login by key, the server's own key pinned. */
final class PartyFiles implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Session session;
    private final ChannelSftp channel;

    private PartyFiles(Session session, ChannelSftp channel) {
        this.session = session;
        this.channel = channel;
    }

    static PartyFiles open(DemoDoors.Files server, String party) throws JSchException {
        JSch ssh = new JSch();
        ssh.setKnownHosts(server.knownHosts().toString());
        ssh.addIdentity(server.key().apply(party).toString());
        Session session = ssh.getSession(party, "localhost", server.port());
        session.setConfig("StrictHostKeyChecking", "yes");
        session.setConfig("PreferredAuthentications", "publickey");
        session.connect(PATIENCE_MILLIS);
        ChannelSftp channel = (ChannelSftp) session.openChannel("sftp");
        channel.connect(PATIENCE_MILLIS);
        return new PartyFiles(session, channel);
    }

    /** Whole under its name only by a rename. What a kill left of an earlier attempt is overwritten. */
    void put(String folder, String name, byte[] octets) throws SftpException {
        String unfinished = folder + "/" + name + ".part";
        channel.put(new ByteArrayInputStream(octets), unfinished, ChannelSftp.OVERWRITE);
        channel.rename(unfinished, folder + "/" + name);
    }

    /** Names of the whole files in it. */
    List<String> list(String folder) throws SftpException {
        List<String> names = new ArrayList<>();
        channel.ls(folder, entry -> {
            if (entry.getAttrs().isReg() && entry.getFilename().endsWith(".emx")) {
                names.add(entry.getFilename());
            }
            return ChannelSftp.LsEntrySelector.CONTINUE;
        });
        return names;
    }

    byte[] get(String folder, String name) throws SftpException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        channel.get(folder + "/" + name, octets);
        return octets.toByteArray();
    }

    void remove(String folder, String name) throws SftpException {
        channel.rm(folder + "/" + name);
    }

    @Override
    public void close() {
        channel.disconnect();
        session.disconnect();
    }
}
