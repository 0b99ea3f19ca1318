package org.emexchange.mapping.monitoring;

/** What the equipment reported. */
public enum EquipmentEvent {
    /** The person left the place of curfew. */
    LEFT,
    /** The person came to the place of curfew. */
    RETURNED,
    /** The strap reported tampering. */
    STRAP_ALERT,
    /** The case of the tag reported tampering. */
    CASE_ALERT,
    /** A sensor was covered. */
    OBSTRUCTION_ALERT,
    /** The battery ran out. */
    BATTERY_EMPTY,
    /** The unit in the home was moved. */
    UNIT_MOVED,
    /** The unit in the home lost power. */
    UNIT_WITHOUT_POWER,
    /** The tag could no longer be reached. */
    CONTACT_LOST,
    /** The tag was reached again. */
    CONTACT_REGAINED
}
