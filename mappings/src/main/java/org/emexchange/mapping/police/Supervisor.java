package org.emexchange.mapping.police;

import java.time.Instant;

/** Who authorised a request. */
public record Supervisor(String name, String rank, String number, Instant authorisedAt) {}
