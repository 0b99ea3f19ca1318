package org.emexchange.app;

import java.net.URI;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.emexchange.app.config.Settings;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.store.Store;
import org.emexchange.hub.alert.PhoneNumber;
import org.emexchange.hub.alert.TextMessages;
import org.emexchange.hub.duty.ClockRules;
import org.emexchange.hub.duty.WorkingDays;
import org.emexchange.hub.edge.AlertOptions;
import org.emexchange.hub.edge.HttpTextMessages;
import org.emexchange.hub.pipeline.AlertDoor;
import org.emexchange.hub.pipeline.DutyWatch;
import org.emexchange.hub.pipeline.Kernel;
import org.emexchange.hub.pipeline.StalledTransfers;
import org.emexchange.hub.pipeline.UndeliveredAlerts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Alerts without personal data: by mail, and by short message where a gateway is set. */
@Configuration(proxyBeanMethods = false)
class AlertConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger("em-exchange");

    @Bean
    AlertOptions alertOptions(Settings settings) {
        Settings.Alerts alerts = settings.alerts();
        return new AlertOptions(
                alerts.undeliveredAfter(), alerts.look(), alerts.operators().contact(), new PhoneNumber(alerts.call()));
    }

    @Bean
    AlertDoor alertDoor(
            CamelContext context,
            Settings settings,
            CurrentRegister register,
            AlertOptions options,
            MailConfiguration.MailTrust trust) {
        return new AlertDoor(context.createProducerTemplate(), register::get, options, texts(settings, options, trust));
    }

    /** By the authorities of the mail server's settings, so that one file says whom the hub trusts outside. */
    private static Optional<TextMessages> texts(
            Settings settings, AlertOptions options, MailConfiguration.MailTrust trust) {
        if (options.operators().mail().isEmpty()) {
            LOG.info("[OFFICIAL] no mail address of the operators is set (em.alerts.operators.mail):"
                    + " they are alerted in the log only");
        }
        Settings.TextGateway gateway = settings.alerts().sms();
        if (gateway.url().isBlank()) {
            LOG.info("[OFFICIAL] no gateway for short messages is set (em.alerts.sms.url): alerts go by mail only");
            return Optional.empty();
        }
        return Optional.of(
                new HttpTextMessages(URI.create(gateway.url()), gateway.token(), options.call(), trust.context()));
    }

    @Bean(destroyMethod = "")
    UndeliveredAlerts undeliveredAlerts(Kernel kernel, Store store, AlertDoor door, AlertOptions options) {
        return new UndeliveredAlerts(kernel, store.alerts(), door, options);
    }

    /** The clocks, by the tables that are shipped. */
    @Bean(destroyMethod = "")
    DutyWatch dutyWatch(Kernel kernel, AlertDoor door, AlertOptions options) {
        return new DutyWatch(kernel, door, options, ClockRules.shipped(), WorkingDays.shipped());
    }

    @Bean(destroyMethod = "")
    StalledTransfers stalledTransfers(Kernel kernel, AlertDoor door, AlertOptions options, Settings settings) {
        return new StalledTransfers(kernel, door, options, settings.alerts().stalledAfter());
    }
}
