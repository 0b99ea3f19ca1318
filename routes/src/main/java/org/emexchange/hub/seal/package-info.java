/**
 * The stage types and the envelope; the only home of XML security and of keys.
 *
 * <p>A message goes {@code Received → Opened → Verified → Marked → Authorised → Translated → Recorded → Sealed}; each stage
 * comes from {@link org.emexchange.hub.seal.Sealing} and the stage before it, and from nowhere else. A message is sealed in
 * the {@link org.emexchange.hub.seal.Form} of its door: envelope, mail or HL7. Whatever is not exactly the form's profile
 * ({@code docs/envelope-profile.md}, {@code docs/mail-profile.md}, {@code docs/hl7-seal.md}) is refused, and before a private
 * key is used.
 *
 * <p>Canonical form is Apache Santuario's. The one shape of Signature and of EncryptedData that the profile allows is
 * judged and processed here, on the JDK's primitives, instead of by Santuario's general processors: those look for the
 * signed element by its Id, the key in the message and the algorithm in a table of many, which is where signature wrapping
 * and downgrades come from. So it is with CMS: BouncyCastle reads and writes its ASN.1, within bounds walked first, and the
 * one shape of AuthEnvelopedData and SignedData is processed here, by the same primitives and the same decision on signers. A
 * MIME library reads every mail there is; the reader here knows the profile's shapes only, and digests what stands there.
 * Tests hold both directions against Santuario's own signatures and encryption, BouncyCastle's own CMS, and OpenSSL.
 */
package org.emexchange.hub.seal;
