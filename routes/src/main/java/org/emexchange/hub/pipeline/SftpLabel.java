package org.emexchange.hub.pipeline;

import org.apache.camel.Exchange;
import org.emexchange.hub.edge.SftpDoor;
import org.emexchange.hub.edge.SftpName;
import org.emexchange.hub.seal.Sealed;

/** The recipient's own folder, and a name made of interchange and message id: the same for every attempt. */
record SftpLabel(SftpDoor door) implements EgressGuard.OuterLabel {
    @Override
    public void address(Exchange exchange, Sealed sealed) {
        String name = sealed.interchange() + "-" + sealed.messageId() + ".emx";
        if (SftpName.of(name) != SftpName.FILE) {
            throw new IllegalStateException("a message id of ours makes no name of a file");
        }
        exchange.getMessage().removeHeaders("*");
        exchange.getMessage().setBody(new Put(door.out(sealed.recipient()), name, sealed.octets()));
    }

    /** What is to lie where. */
    record Put(String folder, String name, byte[] octets) {
        String path() {
            return folder + "/" + name;
        }

        /** Under which nobody reads it yet. */
        String unfinished() {
            return path() + ".part";
        }
    }
}
