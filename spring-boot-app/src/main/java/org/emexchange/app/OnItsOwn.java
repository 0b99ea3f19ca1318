package org.emexchange.app;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the hub is to run a server itself: no address of a real one is set. */
abstract class OnItsOwn implements Condition {
    private final String setting;

    private OnItsOwn(String setting) {
        this.setting = setting;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().getProperty(setting, "").isBlank();
    }

    static final class Broker extends OnItsOwn {
        Broker() {
            super("em.broker.url");
        }
    }

    static final class Database extends OnItsOwn {
        Database() {
            super("em.database.url");
        }
    }

    static final class Mail extends OnItsOwn {
        Mail() {
            super("em.mail.host");
        }
    }

    static final class Sftp extends OnItsOwn {
        Sftp() {
            super("em.sftp.host");
        }
    }
}
