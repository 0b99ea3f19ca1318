package org.emexchange.mapping.monitoring;

/** Which report on the violation this is. */
public enum ViolationReport {
    /** The first. */
    FIRST,
    /** A further one: all that is known now, in place of every earlier report. */
    FURTHER,
    /** It was no violation: every earlier report is to be treated as wrong. */
    WITHDRAWN
}
