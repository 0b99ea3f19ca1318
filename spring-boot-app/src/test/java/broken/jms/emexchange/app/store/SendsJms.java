package broken.jms.emexchange.app.store;

import jakarta.jms.MessageProducer;

/** A store that could send. */
record SendsJms(MessageProducer producer) {}
