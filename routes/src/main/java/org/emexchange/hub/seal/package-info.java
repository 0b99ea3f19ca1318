/**
 * The stage types and the envelope; the only home of XML security and of keys.
 *
 * <p>A message goes {@code Received → Opened → Verified → Marked → Authorised → Translated → Recorded → Sealed}; each stage
 * comes from {@link org.emexchange.hub.seal.Sealing} and the stage before it, and from nowhere else. Whatever is not exactly
 * the profile of {@code docs/envelope-profile.md} is refused, and before a private key is used.
 *
 * <p>Canonical form is Apache Santuario's. The one shape of Signature and of EncryptedData that the profile allows is
 * judged and processed here, on the JDK's primitives, instead of by Santuario's general processors: those look for the
 * signed element by its Id, the key in the message and the algorithm in a table of many, which is where signature wrapping
 * and downgrades come from. Tests hold both directions against Santuario's own signatures and encryption.
 */
package org.emexchange.hub.seal;
