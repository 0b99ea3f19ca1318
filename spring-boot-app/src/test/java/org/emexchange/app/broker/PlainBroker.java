package org.emexchange.app.broker;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;

/** Artemis as an operator would run it: from files, in a process of its own, with nothing of the hub's in it. */
final class PlainBroker {
    private PlainBroker() {}

    public static void main(String[] folder) throws Exception {
        Path files = Path.of(folder[0]).toAbsolutePath();
        System.setProperty(
                "java.security.auth.login.config", files.resolve("login.config").toString());
        FileConfiguration configuration = new FileConfiguration();
        FileDeploymentManager deployment =
                new FileDeploymentManager(files.resolve("broker.xml").toUri().toString());
        deployment.addDeployable(configuration).readConfiguration();
        // CORE alone: this test's libraries mix versions that AMQP does not run with
        configuration.setResolveProtocols(false);
        configuration
                .getAcceptorConfigurations()
                .forEach(acceptor -> acceptor.getParams().put("protocols", "CORE"));
        new ActiveMQServerImpl(configuration, new ActiveMQJAASSecurityManager("em-exchange")).start();
        new CountDownLatch(1).await();
    }
}
