package org.emexchange.hub.pipeline;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** The polled doors that this hub owns now. */
public final class Ownership {
    private final Leases leases;
    private final Map<String, Long> numbers = new ConcurrentHashMap<>();

    public Ownership(Leases leases) {
        this.leases = leases;
    }

    /** Takes or renews. @return whether the door is this hub's to poll */
    boolean renew(String door) {
        OptionalLong number = leases.hold(door);
        number.ifPresentOrElse(held -> numbers.put(door, held), () -> numbers.remove(door));
        return number.isPresent();
    }

    void release() {
        numbers.keySet().forEach(leases::release);
        numbers.clear();
    }

    /** @throws LeaseLostException when the door is another hub's: nothing is taken in there now */
    Ledger.Fence fence(String door) {
        Long number = numbers.get(door);
        if (number == null) {
            throw new LeaseLostException(door);
        }
        return new Ledger.Fence(door, number);
    }
}
