package broken.listed.emexchange.surprise;

/** In a package that nobody listed. */
final class Unlisted {}
