package org.emexchange.app.console;

import java.time.InstantSource;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Reviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** All of the console. */
@Configuration(proxyBeanMethods = false)
public class Console implements WebMvcConfigurer {
    private static final String STYLE = "classpath:/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";

    @Bean
    SignIn signIn(People people, PasswordEncoder passwords, InstantSource clock) {
        return new SignIn(people, passwords, new Attempts(clock));
    }

    @Bean
    Deciders deciders(People people) {
        return new Deciders(people);
    }

    @Bean
    DecisionDesk decisionDesk(Decisions decisions) {
        return new DecisionDesk(decisions);
    }

    @Bean
    RequestPage requestPage(DecisionDesk desk, Reviews reviews) {
        return new RequestPage(desk, reviews);
    }

    /** The style sheet, and the fonts and pictures that it names. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/govuk/**").addResourceLocations(STYLE);
        registry.addResourceHandler("/assets/**").addResourceLocations(STYLE + "assets/");
    }
}
