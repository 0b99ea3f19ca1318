package broken.flow.emexchange.hub.flow.leaky;

import org.apache.camel.ProducerTemplate;

/** A flow that could send past every duty. */
record SendsByItself(ProducerTemplate template) {}
