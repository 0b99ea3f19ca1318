package org.emexchange.hub.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;
import org.emexchange.hub.edge.SftpLink;
import org.emexchange.hub.edge.SftpLinks;

/**
 * Puts a file into its recipient's folder: under a name that nobody reads, read back octet for octet, and only then renamed.
 * The same file again changes nothing; what is not there after its renaming has been taken away by the recipient.
 */
final class SftpSending extends DefaultAsyncProducer {
    private static final int BLOCK = 1 << 16;

    private final SftpLinks links;

    SftpSending(Endpoint endpoint, SftpLinks links) {
        super(endpoint);
        this.links = links;
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        try {
            SftpLabel.Put put = exchange.getMessage().getMandatoryBody(SftpLabel.Put.class);
            links.with(link -> lay(link, put));
        } catch (Exception e) {
            exchange.setException(e);
        }
        callback.done(true);
        return true;
    }

    private static boolean lay(SftpLink link, SftpLabel.Put put) throws IOException {
        boolean there = link.look(put.path()).isPresent();
        if (there && same(link, put.path(), put.octets())) {
            return false;
        }
        link.write(put.unfinished(), put.octets());
        if (!same(link, put.unfinished(), put.octets())) {
            throw new IOException("the file transfer server has not what was written");
        }
        if (there) {
            link.remove(put.path());
        }
        link.rename(put.unfinished(), put.path());
        if (link.look(put.path())
                .filter(now -> now.size() != put.octets().length)
                .isPresent()) {
            throw new IOException("the file transfer server has not what was renamed");
        }
        return true;
    }

    private static boolean same(SftpLink link, String path, byte[] octets) throws IOException {
        if (link.look(path)
                .filter(there -> there.regular() && there.size() == octets.length)
                .isEmpty()) {
            return false;
        }
        try (InputStream there = link.read(path);
                InputStream here = new ByteArrayInputStream(octets)) {
            byte[] block = here.readNBytes(BLOCK);
            while (block.length > 0) {
                if (!Arrays.equals(block, there.readNBytes(block.length))) {
                    return false;
                }
                block = here.readNBytes(BLOCK);
            }
            return there.read() < 0;
        }
    }
}
