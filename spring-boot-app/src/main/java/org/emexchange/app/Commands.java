package org.emexchange.app;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.emexchange.app.config.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** What the program does instead of running a hub: {@code keys rotate}, and so on, with the settings of the hub. */
final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger("em-exchange");
    private static final String KEYS = "keys";

    private Commands() {}

    static boolean isOne(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(KEYS);
    }

    /** @return the exit code: 0 done, 1 not done */
    static int run(String... arguments) {
        List<String> words = Arrays.stream(arguments)
                .skip(1)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SettingsAlone.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.keep-alive=false")
                .run(arguments)) {
            LOG.info(
                    "[OFFICIAL] {}",
                    KeysCommand.with(context.getBean(Settings.class), Clock.systemUTC())
                            .run(words));
            return 0;
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.error("[OFFICIAL] Not done: {}", e.getMessage());
            return 1;
        }
    }

    /** The settings and nothing that would open a door. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    static class SettingsAlone {}
}
