package org.emexchange.mapping.court;

/** Who notifies the order, and where questions about it go. */
public record NotifyingOrganisation(NotifyingKind kind, String name, String email) {}
