package org.emexchange.mapping.police;

/**
 * Which part of an answer in several documents.
 *
 * @param number from 1
 */
public record Part(int number, int of) {}
