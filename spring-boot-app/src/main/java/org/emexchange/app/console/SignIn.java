package org.emexchange.app.console;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets a person in by id and password. Whatever is wrong, and also where somebody has failed too often, the answer is the
 * same, so that nobody learns which ids there are.
 */
final class SignIn implements AuthenticationProvider {
    private static final int LONGEST = 100;

    private final People people;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final String nobodys;

    SignIn(People people, PasswordEncoder passwords, Attempts attempts) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.nobodys = String.valueOf(passwords.encode("nobody has this"));
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        String id = tried.getName();
        String password = String.valueOf(tried.getCredentials());
        String place = tried.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (attempts.tooMany(id, place)) {
            throw new BadCredentialsException("not let in");
        }
        Optional<Person> person = id.length() > LONGEST ? Optional.empty() : people.find(id);
        boolean right = password.length() <= LONGEST
                && passwords.matches(password, person.map(Person::hash).orElse(nobodys));
        if (!right || person.isEmpty()) {
            attempts.failed(id, place);
            throw new BadCredentialsException("not let in");
        }
        attempts.succeeded(id, place);
        return UsernamePasswordAuthenticationToken.authenticated(
                id, "", AuthorityUtils.createAuthorityList(ConsoleSecurity.DISCLOSURE_OFFICER));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
