package org.emexchange.mapping.shared;

/**
 * A document that belongs to an order. The name is for people and is never used as a path.
 *
 * @param sha256 of the content, lower-case hexadecimal
 */
public record Attachment(AttachmentType type, String fileName, MediaType mediaType, String sha256, Octets content) {}
