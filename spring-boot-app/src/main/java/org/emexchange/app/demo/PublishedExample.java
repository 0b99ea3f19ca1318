package org.emexchange.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of a message as it is published, fitted to a case: texts are changed by the name of their element, times move
 * together.
 *
 * @param text one element that declares its own namespace
 */
record PublishedExample(String text) {
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    /** A comment in an envelope is refused, and so what stands before the element is left behind. */
    private static final Pattern PROLOG = Pattern.compile("\\A<\\?xml[^>]*>\\s*(<!--.*?-->\\s*)*", Pattern.DOTALL);

    /** @param name folder and name, without the ending */
    static PublishedExample of(String name) {
        String place = "/examples/" + name + ".xml";
        try (InputStream in = PublishedExample.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("no example at " + place);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new PublishedExample(PROLOG.matcher(text).replaceFirst(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With that text in each element of the name. */
    PublishedExample with(String element, String value) {
        return withElement(element, Elements.line(element, value));
    }

    /** With each element of the name replaced, whatever is in it; one with another of its own name in it cannot be. */
    PublishedExample withElement(String element, String xml) {
        return new PublishedExample(
                text.replaceAll("(?s)<" + element + ">.*?</" + element + ">", Matcher.quoteReplacement(xml)));
    }

    /** With all times, in UTC to the second, as far apart as they are. */
    PublishedExample moved(Duration by) {
        return new PublishedExample(TIME.matcher(text)
                .replaceAll(time -> Instant.parse(time.group()).plus(by).toString()));
    }

    /** With the latest of its times at that one. */
    PublishedExample endingAt(Instant last) {
        Instant latest = TIME.matcher(text)
                .results()
                .map(time -> Instant.parse(time.group()))
                .max(Instant::compareTo)
                .orElse(last);
        return moved(Duration.between(latest, last));
    }

    /** The time in the first element of the name. */
    Instant time(String element) {
        Matcher found =
                Pattern.compile("<" + element + ">(" + TIME.pattern() + ")<").matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no time in " + element);
        }
        return Instant.parse(found.group(1));
    }

    /** Without the text, which is about people, although invented ones. */
    @Override
    public String toString() {
        return "PublishedExample";
    }
}
