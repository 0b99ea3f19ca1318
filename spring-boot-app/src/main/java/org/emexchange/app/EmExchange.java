package org.emexchange.app;

import org.emexchange.app.config.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the hub, or carries out one command of an operator. A start that fails ends the process with exit code 1, whatever threads were begun. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class EmExchange {
    static {
        // Before any class of XML security is loaded: line breaks inside base64 would be written as character
        // references.
        System.setProperty("org.apache.xml.security.ignoreLineBreaks", "true");
    }

    public static void main(String[] arguments) {
        if (Commands.isOne(arguments)) {
            System.exit(Commands.run(arguments));
        }
        try {
            SpringApplication.run(EmExchange.class, arguments);
        } catch (Exception | LinkageError e) {
            System.exit(1);
        }
    }
}
