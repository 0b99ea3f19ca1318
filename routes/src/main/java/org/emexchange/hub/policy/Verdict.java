package org.emexchange.hub.policy;

/** What the gateways answer; there is no third. */
public sealed interface Verdict {
    /** Id of the rule that carries the share, or of one that came nearest to it. */
    String rule();

    /** That rule carries it. */
    record Permitted(String rule) implements Verdict {}

    /** Nothing carries it. */
    record Refused(String rule, Obstacle obstacle) implements Verdict {}
}
