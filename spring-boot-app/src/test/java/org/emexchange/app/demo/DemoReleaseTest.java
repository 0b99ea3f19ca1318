package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.emexchange.mapping.prison.Release;
import org.emexchange.mapping.prison.ReleaseHl7;
import org.emexchange.mapping.shared.UnreadableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demonstration's releases by the published profile, which they do not see themselves. */
class DemoReleaseTest {
    @ParameterizedTest
    @EnumSource
    void everyReleaseIsReadByThePublishedProfile(DemoPrison prison) {
        DemoRelease release = DemoRelease.of(prison, "t1", 3);

        Release read = ReleaseHl7.read(octets(release.text()));
        assertThat(read.toString()).isNotEmpty();
        assertThat(octets(release.mended().text())).isNotEqualTo(octets(release.text()));
    }

    @ParameterizedTest
    @EnumSource
    void anIncompleteOneIsNotTaken(DemoPrison prison) {
        byte[] incomplete = octets(DemoRelease.of(prison, "t1", 3).incomplete());

        assertThatThrownBy(() -> ReleaseHl7.read(incomplete)).isInstanceOf(UnreadableException.class);
    }

    private static byte[] octets(String message) {
        return message.getBytes(StandardCharsets.UTF_8);
    }
}
