package broken.pure.emexchange.hub.policy;

import java.security.PrivateKey;

/** Policy that holds a key. */
record SeesKeys(PrivateKey key) {}
