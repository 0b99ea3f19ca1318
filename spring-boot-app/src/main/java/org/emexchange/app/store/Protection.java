package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What keeps stored values unreadable. Contexts name table, column and key: they are part of the stored format. */
record Protection(CipherAtRest cipher, Pseudonyms pseudonyms) {
    byte[] encryptText(String clear, String context) {
        return cipher.encrypt(clear.getBytes(UTF_8), context);
    }

    String decryptText(byte[] stored, String context) {
        return new String(cipher.decrypt(stored, context), UTF_8);
    }
}
