package broken.refusal.emexchange.hub.refusal;

import broken.refusal.emexchange.hub.policy.Rule;

/** A refusal that knows policy. */
record SeesPolicy(Rule rule) {}
