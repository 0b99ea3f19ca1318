package org.emexchange.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emexchange.app.config.Settings;
import org.emexchange.app.console.DevelopmentPerson;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.certsdev.ProductionGuard;
import org.emexchange.hub.policy.PartyId;

/** What a production start must not have; each is named by its setting. */
final class ProductionStart {
    /** Of the numbers that are kept for drama: nobody answers it. */
    private static final String NOBODYS_NUMBER = "020 7946 0990";

    private ProductionStart() {}

    /** @throws IllegalStateException naming the settings at fault */
    static void require(Settings settings, LoadedRegister register) {
        List<String> faults = new ArrayList<>();
        if (settings.broker().embedded()) {
            faults.add("em.broker.url: a production hub has a broker of its own");
        }
        if (settings.database().embedded()) {
            faults.add("em.database.url: a production hub has a database of its own");
        }
        if (settings.mail().embedded()) {
            faults.add("em.mail.host: a production hub has a mail server of its own");
        }
        if (settings.sftp().embedded()) {
            faults.add("em.sftp.host: a production hub has a file transfer server of its own");
        }
        if (settings.demo().enabled()) {
            faults.add("em.demo.enabled: no demonstration parties in production");
        }
        if (settings.alerts().call().equals(NOBODYS_NUMBER)) {
            faults.add("em.alerts.call: whoever is alerted calls somebody who answers");
        }
        if (settings.alerts().operators().mail().isEmpty()) {
            faults.add("em.alerts.operators.mail: a production hub alerts the people who run it");
        }
        if (DevelopmentPerson.isIn(settings.console().people())) {
            faults.add("em.console.people: nobody of the development signs in to production");
        }
        if (settings.register().isBlank()) {
            faults.add("em.register: a production hub has a register of its own");
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("not fit for production: " + String.join("; ", faults));
        }
        RegisterConfiguration.refuseDevelopmentKeys(register);
        ProductionGuard.refuseDevelopmentFiles(certificates(settings, register));
    }

    private static Map<String, Path> certificates(Settings settings, LoadedRegister register) {
        Path pki = settings.keys().pki();
        Map<String, Path> files = new LinkedHashMap<>();
        List<String> folders = new ArrayList<>(List.of(PartyId.HUB.value()));
        register.parties().forEach(party -> folders.add(party.id()));
        files.put("em.keys.pki/ca/root.crt", pki.resolve("ca/root.crt"));
        for (String folder : folders) {
            for (String use : List.of("sign.crt", "enc.crt")) {
                files.put(
                        "em.keys.pki/" + folder + "/" + use, pki.resolve(folder).resolve(use));
            }
        }
        return files;
    }
}
