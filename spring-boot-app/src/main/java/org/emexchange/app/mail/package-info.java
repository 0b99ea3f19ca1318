/** The mail server of the demonstration: a real one over TLS, with a mailbox for each party that has a mail door. */
package org.emexchange.app.mail;
