package org.emexchange.hub.flow.rights;

/** Data or information by whoever is the controller of it. Names are those of {@code rights-request-1.0.xsd}. */
enum RightsData {
    MONITORING,
    CIVIL_ORDER_MONITORING,
    HMPPS_RECORD,
    COURT_RECORD,
    POLICE_COPY,
    MONITORING_SERVICE
}
