package org.emexchange.app.demo;

import java.nio.file.Path;

/**
 * A sealed message on its way.
 *
 * @param out this sending's own id: a message id may go out twice
 * @param label the message id, for the outer label
 * @param sealed the file with its octets
 */
record Prepared(String out, String label, String address, Path sealed) {}
