package org.emexchange.mapping.police;

/** Who asks. */
public record Officer(String name, String rank, String number, String phone, String email) {}
