package org.emexchange.app.demo;

import jakarta.jms.BytesMessage;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the addresses of a party. What is read is confirmed to the broker only when it is in the journal; a message that does
 * not open is noted and left behind, since nobody can be answered.
 */
final class Incoming implements PartyLoop.Beginning {
    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);
    private static final long RECEIVE_MILLIS = 500;

    private final List<String> addresses;
    private final KeyRing keys;
    private final Journal journal;
    private final Reader reader;

    Incoming(List<String> addresses, KeyRing keys, Journal journal, Reader reader) {
        this.addresses = List.copyOf(addresses);
        this.keys = keys;
        this.journal = journal;
        this.reader = reader;
    }

    /** Takes a message on within the session. */
    @FunctionalInterface
    interface Reader {
        /**
         * Sends within a new session what was left over from the last one.
         *
         * @return what to do when the session is committed
         */
        default Runnable begin(Session session) throws Exception {
            return () -> {};
        }

        /**
         * @param jms the broker's id of the message
         * @return what to do when the session is committed
         */
        Runnable take(OpenedMessage message, String jms, Session session) throws Exception;

        /**
         * Whether anything is to be sent of the party's own accord.
         *
         * @return whether {@link #begin} has something to send
         */
        default boolean moved() throws Exception {
            return false;
        }
    }

    @Override
    public PartyLoop.Turn on(Session session) throws Exception {
        send(session);
        List<MessageConsumer> consumers = new ArrayList<>();
        for (String address : addresses) {
            consumers.add(session.createConsumer(session.createQueue(address)));
        }
        long patience = RECEIVE_MILLIS / addresses.size();
        return () -> {
            for (int i = 0; i < addresses.size(); i++) {
                Message message = consumers.get(i).receive(patience);
                if (message != null) {
                    take(message, addresses.get(i), session);
                }
            }
            if (reader.moved()) {
                send(session);
            }
            return 0;
        };
    }

    private void send(Session session) throws Exception {
        Runnable then = reader.begin(session);
        session.commit();
        then.run();
    }

    private void take(Message message, String address, Session session) throws Exception {
        byte[] sealed = message instanceof BytesMessage ? message.getBody(byte[].class) : new byte[0];
        Runnable then = () -> {};
        try {
            then = reader.take(keys.open(sealed), message.getJMSMessageID(), session);
        } catch (NotOpenedException notOpened) {
            String digest = HexFormat.of().formatHex(OutsiderSignature.digest("SHA-256", sealed));
            String check = String.valueOf(notOpened.getMessage());
            journal.write(JournalEntry.Kind.UNREADABLE, "digest", digest, "check", check, "address", address);
            LOG.warn("{} could not open a message: {}", address, check);
        }
        session.commit();
        then.run();
    }
}
