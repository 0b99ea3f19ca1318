package org.emexchange.mapping.shared;

/** A disability or health condition. */
public enum Disability {
    /** Vision. */
    VISION,
    /** Hearing. */
    HEARING,
    /** Mobility. */
    MOBILITY,
    /** Dexterity. */
    DEXTERITY,
    /** Skin condition. */
    SKIN_CONDITION,
    /** Learning, understanding or concentrating. */
    LEARNING_UNDERSTANDING_CONCENTRATING,
    /** Memory. */
    MEMORY,
    /** Mental health. */
    MENTAL_HEALTH,
    /** Stamina, breathing or fatigue. */
    STAMINA_BREATHING_FATIGUE,
    /** Social or behavioural. */
    SOCIAL_BEHAVIOURAL,
    /** Other. */
    OTHER,
    /** A condition that is not in this list. */
    NO_LISTED_CONDITION,
    /** None. */
    NONE,
    /** Prefers not to say. */
    PREFER_NOT_TO_SAY
}
