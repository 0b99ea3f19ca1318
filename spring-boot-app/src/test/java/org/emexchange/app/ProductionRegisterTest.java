package org.emexchange.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.emexchange.app.register.RegisterException;
import org.emexchange.app.register.RegisterFiles;
import org.emexchange.app.register.RegisterText;
import org.junit.jupiter.api.Test;

class ProductionRegisterTest {
    @Test
    void namesTheCertificatesOfEveryParty() {
        var demonstration = RegisterFiles.load(RegisterText.demonstration());

        assertThatThrownBy(() -> RegisterConfiguration.refuseDevelopmentKeys(demonstration))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("parties/hmcts.leeds-crown-court.yml, line 9: development-keys: there are none in"
                        + " production. Name its certificates instead.")
                .hasMessageContaining("parties/emc.order-intake.yml, line 11: development-keys: ");
    }
}
