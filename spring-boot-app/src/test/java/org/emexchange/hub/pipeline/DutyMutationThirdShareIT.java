package org.emexchange.hub.pipeline;

/** The third share of the duties. */
class DutyMutationThirdShareIT extends DutyMutationIT {
    @Override
    int share() {
        return 2;
    }
}
