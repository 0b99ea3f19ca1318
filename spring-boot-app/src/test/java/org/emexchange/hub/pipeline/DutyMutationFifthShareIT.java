package org.emexchange.hub.pipeline;

/** The fifth share of the duties. */
class DutyMutationFifthShareIT extends DutyMutationIT {
    @Override
    int share() {
        return 4;
    }
}
