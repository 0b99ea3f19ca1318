package org.emexchange.mapping.monitoring;

import org.emexchange.mapping.Published;

/** The published alcohol results: one segment a line in the file, CR behind each in the message. */
final class Oru {
    static final String SOURCE = "91f0b6a2-54c7-4b0c-a1de-6a1c0f3b7d20";

    private Oru() {}

    static Published example(String name) {
        return Published.of("oru-r01/" + name + ".hl7").with("\n", "\r");
    }
}
