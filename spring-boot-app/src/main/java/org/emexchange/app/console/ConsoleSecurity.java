package org.emexchange.app.console;

import java.util.LinkedHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.DelegatingAccessDeniedHandler;
import org.springframework.security.web.access.HttpStatusAccessDeniedHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who reaches what: nothing without signing in but the page for that; what is not named here is not there. */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {
    static final String DISCLOSURE_OFFICER = "DISCLOSURE_OFFICER";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    /**
     * Scripts sign in with each request and have no session. No page of another site can make a browser send JSON here: the
     * API takes nothing else, and allows no other origin.
     */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SignIn signIn) {
        return http.securityMatcher("/api/**")
                .authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/decisions/**", "/api/reviews/**")
                        .hasAuthority(DISCLOSURE_OFFICER)
                        .anyRequest()
                        .denyAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SignIn signIn) {
        return http.authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/sign-in", "/error", "/assets/**")
                        .permitAll()
                        .requestMatchers("/", "/decisions", "/decisions/**", "/reviews", "/reviews/**")
                        .hasAuthority(DISCLOSURE_OFFICER)
                        .requestMatchers("/agreements", "/enquiries", "/clocks")
                        .hasAuthority(DISCLOSURE_OFFICER)
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl("/decisions", true)
                        .failureUrl("/sign-in?refused"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(failures -> failures.accessDeniedHandler(notFound()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** What somebody may not see is not there; a form without its token is another matter. */
    private static AccessDeniedHandler notFound() {
        LinkedHashMap<Class<? extends AccessDeniedException>, AccessDeniedHandler> forged = new LinkedHashMap<>();
        forged.put(CsrfException.class, new HttpStatusAccessDeniedHandler(HttpStatus.FORBIDDEN));
        return new DelegatingAccessDeniedHandler(forged, new HttpStatusAccessDeniedHandler(HttpStatus.NOT_FOUND));
    }
}
