package org.emexchange.app.hub;

import java.util.function.Supplier;

/** A database that fails on one message and on no other. */
final class Fault {
    private static final String ALWAYS = "true";

    private Fault() {}

    /** @param messageId of the sender's message, whose copies cannot be written while the act lasts */
    static <T> T during(TestHub hub, String messageId, Supplier<T> act) {
        return during(hub, messageId, ALWAYS, act);
    }

    /** The first so many times only. */
    static <T> T times(TestHub hub, String messageId, int times, Supplier<T> act) {
        return during(hub, messageId, "nextval('fault_count') <= " + times, act);
    }

    private static <T> T during(TestHub hub, String messageId, String when, Supplier<T> act) {
        hub.database().execute("""
                CREATE SEQUENCE fault_count;
                CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
                $$ BEGIN IF %s THEN RAISE EXCEPTION 'a fault that this test makes'; END IF; RETURN NEW; END $$;
                CREATE TRIGGER fault BEFORE INSERT ON outbox FOR EACH ROW
                WHEN (NEW.answers_message_id = '%s') EXECUTE FUNCTION fault()
                """.formatted(when, messageId));
        try {
            return act.get();
        } finally {
            hub.database().execute("DROP TRIGGER fault ON outbox; DROP FUNCTION fault(); DROP SEQUENCE fault_count");
        }
    }
}
