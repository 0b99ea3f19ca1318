package org.emexchange.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import org.emexchange.app.config.Settings;
import org.emexchange.app.console.People;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.hub.policy.PartyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/**
 * What the program does instead of running a hub, with the hub's settings: {@code keys rotate}, {@code keys rewrap}, {@code
 * keys retire}; {@code broker-files FOLDER}; {@code person ID NAME ROLE [PARTY]}; and, without any, {@code due EVENT RULE}.
 */
final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger("em-exchange");
    private static final String KEYS = "keys";
    private static final String BROKER_FILES = "broker-files";
    private static final String PERSON = "person";
    private static final String DUE = "due";

    private Commands() {}

    static boolean isOne(String... arguments) {
        return arguments.length > 0 && List.of(KEYS, BROKER_FILES, PERSON, DUE).contains(arguments[0]);
    }

    /** @return the exit code: 0 done, 1 not done; those of {@code due} are its own */
    static int run(String... arguments) {
        if (arguments[0].equals(DUE)) {
            return DueCommand.runInProcess(Arrays.stream(arguments).skip(1).toList());
        }
        List<String> words = Arrays.stream(arguments)
                .skip(1)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SettingsAlone.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.keep-alive=false")
                .run(arguments)) {
            LOG.info("[OFFICIAL] {}", run(arguments[0], words, context.getBean(Settings.class)));
            return 0;
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.error("[OFFICIAL] Not done: {}", e.getMessage());
            return 1;
        }
    }

    private static String run(String command, List<String> words, Settings settings) {
        if (command.equals(KEYS)) {
            return KeysCommand.with(settings, Clock.systemUTC()).run(words);
        }
        if (command.equals(PERSON)) {
            return person(words, settings);
        }
        if (words.size() != 1) {
            throw new IllegalArgumentException("broker-files FOLDER: what a stand-alone broker must be told");
        }
        BrokerConfiguration.externalFiles(
                        Path.of(words.get(0)),
                        CurrentRegister.of(settings.register()).get())
                .write(settings.keys().pki());
        return "A broker's files are in " + words.get(0);
    }

    private static String person(List<String> words, Settings settings) {
        if (words.size() != 3 && words.size() != 4) {
            throw new IllegalArgumentException("person ID NAME ROLE [PARTY]: somebody who may sign in at the console");
        }
        String password = new Scanner(System.in, StandardCharsets.UTF_8).nextLine();
        Path file = settings.console().people();
        new People(file, PasswordEncoderFactories.createDelegatingPasswordEncoder())
                .add(
                        words.get(0),
                        words.get(1),
                        words.get(2),
                        password,
                        words.stream().skip(3).findFirst().map(PartyId::new));
        return words.get(0) + " may sign in at the console";
    }

    /** The settings and nothing that would open a door. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    static class SettingsAlone {}
}
