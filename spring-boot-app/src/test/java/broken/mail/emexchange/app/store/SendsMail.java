package broken.mail.emexchange.app.store;

import jakarta.mail.Transport;

/** A store that could send mail. */
record SendsMail(Transport transport) {}
