package org.emexchange.app;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.emexchange.app.broker.CoreBodies;
import org.emexchange.app.config.Settings;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.store.Store;
import org.emexchange.hub.pipeline.AlertDoor;
import org.emexchange.hub.pipeline.DecisionLimits;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Dispatcher;
import org.emexchange.hub.pipeline.FlowRoutes;
import org.emexchange.hub.pipeline.HeldMessages;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.pipeline.Kernel;
import org.emexchange.hub.pipeline.Ownership;
import org.emexchange.hub.pipeline.RequestClocks;
import org.emexchange.hub.pipeline.RequestDecisions;
import org.emexchange.hub.pipeline.Reviews;
import org.emexchange.hub.pipeline.ShareReviews;
import org.emexchange.hub.pipeline.Signals;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.TwoPersonRule;
import org.emexchange.hub.seal.HubKeys;
import org.emexchange.hub.seal.PartyKeys;
import org.emexchange.hub.seal.Pseudonym;
import org.emexchange.hub.seal.Sealing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pipeline: flows, their routes, and what carries messages on. */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {
    @Bean
    Interchanges interchanges() {
        return new Interchanges(Flows.interchanges());
    }

    @Bean
    Sealing sealing(HubKeys keys, Supplier<PartyKeys> parties, InstantSource clock, Settings settings) {
        return new Sealing(keys, parties, clock, settings.receiptLife());
    }

    @Bean
    Kernel kernel(
            Sealing sealing,
            Store store,
            Pseudonym pseudonym,
            InstantSource clock,
            Settings settings,
            CurrentRegister register) {
        Settings.Limits limits = settings.limits();
        return new Kernel(
                sealing,
                register::get,
                store.ledger(),
                store.outbox(),
                pseudonym::of,
                clock,
                new Kernel.Limits(
                        limits.messageSize().toBytes(),
                        limits.attempts(),
                        limits.hold(),
                        limits.strictHeaders().stream().map(PartyId::new).collect(Collectors.toSet()),
                        limits.withoutAgreement(),
                        decisionLimits(settings.decisions())),
                new Signals(),
                new CoreBodies(),
                new Ownership(store.leases()));
    }

    private static DecisionLimits decisionLimits(Settings.Decisions settings) {
        return new DecisionLimits(
                new TwoPersonRule(settings.secondPersonOver(), settings.secondPersonFinerThan()),
                settings.reviewWithin(),
                settings.expireAfter(),
                settings.grantLife(),
                settings.sampleRate(),
                settings.sampleReviewWithin());
    }

    @Bean
    FlowRoutes flowRoutes(Interchanges interchanges, Kernel kernel) {
        return new FlowRoutes(interchanges.all(), kernel);
    }

    @Bean(destroyMethod = "")
    Dispatcher dispatcher(Kernel kernel, CamelContext context) {
        return new Dispatcher(kernel, context.createProducerTemplate());
    }

    @Bean(destroyMethod = "")
    HeldMessages heldMessages(Kernel kernel, CamelContext context, Interchanges interchanges) {
        return new HeldMessages(kernel, context.createProducerTemplate(), interchanges.all());
    }

    /** For the people who decide. */
    @Bean
    Decisions decisions(Kernel kernel, CamelContext context, Interchanges interchanges) {
        return new RequestDecisions(kernel, context.createProducerTemplate(), interchanges.all());
    }

    /** For the people who review. */
    @Bean
    Reviews reviews(Kernel kernel, CamelContext context, Interchanges interchanges) {
        return new ShareReviews(kernel, context.createProducerTemplate(), interchanges.all());
    }

    @Bean(destroyMethod = "")
    RequestClocks requestClocks(Kernel kernel, CamelContext context, Interchanges interchanges, AlertDoor door) {
        return new RequestClocks(kernel, context.createProducerTemplate(), interchanges.all(), door);
    }

    /** The interchanges that this hub runs. */
    record Interchanges(List<Interchange<?>> all) {}
}
