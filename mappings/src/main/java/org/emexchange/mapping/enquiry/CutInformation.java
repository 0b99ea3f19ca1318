package org.emexchange.mapping.enquiry;

import org.emexchange.mapping.police.Removed;

/** What the officer may have of an answer, and how much of it that leaves out. */
public record CutInformation(InformationDisclosure disclosure, Removed removed) {}
