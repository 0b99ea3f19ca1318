package org.emexchange.hub.pipeline;

/** The fourth share of the duties. */
class DutyMutationFourthShareIT extends DutyMutationIT {
    @Override
    int share() {
        return 3;
    }
}
