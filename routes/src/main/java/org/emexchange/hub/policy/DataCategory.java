package org.emexchange.hub.policy;

/** The closed vocabulary of what an agreement may cover. */
public enum DataCategory {
    /** Who the person is, and how they are reached. */
    SUBJECT,
    /** The order or licence, its requirements and who imposed it. */
    ORDER,
    /** Addresses, zones and periods that are monitored. */
    PLACES_AND_PERIODS,
    /** Risk to the public and to staff, and safeguarding, with the offence detail that was used to assess it (ISP-3.2). */
    RISK,
    /** What keeps a child, a household or staff safe, and says nothing of offences. */
    SAFETY,
    /** Who supervises, and how they are reached. */
    SUPERVISION,
    /** A violation and what came of it. */
    VIOLATION,
    /** Where the person was. */
    LOCATION,
    /** When the person was at the place of curfew. */
    CURFEW_RECORD,
    /** Alcohol results. */
    ALCOHOL,
    /** Offences and convictions, the one that an order was made for among them; to a local authority or a third party only with a recorded entitlement (ISP-3.2). */
    CONVICTIONS,
    /** What became of a message: no more of the person than its reference. */
    RECEIPT,
    /** Counts, times and quality, about no person (X22). */
    FIGURES
}
