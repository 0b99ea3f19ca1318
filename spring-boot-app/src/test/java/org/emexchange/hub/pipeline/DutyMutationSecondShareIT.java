package org.emexchange.hub.pipeline;

/** The second share of the duties. */
class DutyMutationSecondShareIT extends DutyMutationIT {
    @Override
    int share() {
        return 1;
    }
}
