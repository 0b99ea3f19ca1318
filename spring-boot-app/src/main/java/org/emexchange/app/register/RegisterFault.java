package org.emexchange.app.register;

/**
 * One thing that is wrong in the register.
 *
 * @param file as in {@code parties/police.cumbria.yml}
 * @param line from 1
 * @param sentence what is wrong, and what to mend
 */
public record RegisterFault(String file, int line, String sentence) {
    @Override
    public String toString() {
        return file + ", line " + line + ": " + sentence;
    }
}
