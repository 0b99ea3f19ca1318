package org.emexchange.mapping.monitoring;

/** What the contractor did. */
public enum ContractorStep {
    /** Called the person, without an answer. */
    CALLED,
    /** Spoke with the person. */
    SPOKE,
    /** Visited. */
    VISITED,
    /** Checked the equipment. */
    CHECKED_EQUIPMENT,
    /** Replaced equipment. */
    REPLACED_EQUIPMENT,
    /** Sent a letter. */
    SENT_LETTER,
    /** Told the police of an emergency. */
    TOLD_POLICE,
    /** Something else, said in the note. */
    OTHER
}
