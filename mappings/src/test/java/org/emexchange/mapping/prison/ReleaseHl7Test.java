package org.emexchange.mapping.prison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReleaseHl7Test {

    @ParameterizedTest
    @FieldSource("org.emexchange.mapping.prison.Notification#ALL")
    void readsEachExample(String name) {
        assertThat(Notification.of(name).read().conditions()).isNotEmpty();
    }

    @Test
    void printsOne() {
        System.out.println(Notification.of("hdc").read().wearer());
    }
}
