package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.broker.BrokerAtWork.COURT;
import static org.emexchange.app.broker.BrokerAtWork.COURT_IN;
import static org.emexchange.app.broker.BrokerAtWork.FORCE;
import static org.emexchange.app.broker.BrokerAtWork.FORCE_IN;

import jakarta.jms.JMSContext;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emexchange.app.hub.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row J15, a small one: connections that never speak TLS neither pile up nor disturb who is already in. */
class IdleHandshakesIT {
    @TempDir
    Path folder;

    @Test
    void endWithinSecondsAndLeaveOthersAlone() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try (BrokerAtWork door = new BrokerAtWork(folder);
                JMSContext court = door.as(COURT)) {
            court.createProducer().send(court.createQueue(COURT_IN), "before");
            for (int i = 0; i < 550; i++) {
                idle.add(new Socket("localhost", door.broker.port()));
            }

            Patience.until(() -> ended(idle) >= 50);
            assertThat(ended(idle)).as("those over the number, and not all").isLessThan(550);
            court.createProducer().send(court.createQueue(COURT_IN), "meanwhile");
            for (Socket socket : idle) {
                assertThat(isEnded(socket, 10_000)).isTrue();
            }

            door.send(FORCE, FORCE_IN, "afterwards");
            door.assertWaiting(COURT_IN, 2);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    /** In no order: the door takes connections in by several threads. */
    private static long ended(List<Socket> sockets) {
        return sockets.stream().filter(socket -> isEnded(socket, 1)).count();
    }

    private static boolean isEnded(Socket socket, int millis) {
        try {
            socket.setSoTimeout(millis);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
