package org.emexchange.app.register;

import java.util.List;

/**
 * An entry that its schema allows, with the file that it stands in.
 *
 * @param <T> {@link PartyFile}, {@link AgreementFile}, {@link DecisionFile} or {@link OneOffFile}
 */
record Checked<T>(YamlTree file, T entry) {
    /** @param key of the file, as in {@code mail}, or an item of one, as in {@code parties/1} */
    RegisterFault at(String key, String sentence) {
        return file.fault("/" + key, key.replace('/', '.') + ": " + sentence);
    }

    static <T> List<T> entries(List<Checked<T>> checked) {
        return checked.stream().map(Checked::entry).toList();
    }
}
