package broken.seal.emexchange.hub.pipeline;

import javax.crypto.Cipher;

/** Cryptography outside its home. */
record Decrypts(Cipher cipher) {}
