package org.emexchange.app.hub;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the hub says on its terminal while this is open. */
public final class Terminal implements AutoCloseable {
    private final PrintStream before = System.out;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    public Terminal() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    public String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(before);
        before.print(said());
    }
}
