package org.emexchange.app.broker;

import java.nio.file.Path;

/**
 * What one end of a TLS connection shows.
 *
 * @param certificate PEM: its certificate, then those of the authorities that issued it
 * @param key         PEM: the private key, unencrypted PKCS#8
 */
public record TlsFiles(Path certificate, Path key) {}
