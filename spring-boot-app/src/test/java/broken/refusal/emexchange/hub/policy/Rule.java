package broken.refusal.emexchange.hub.policy;

/** Some policy. */
public final class Rule {}
