package org.emexchange.app.register;

import java.util.List;
import java.util.stream.Collectors;

/** The register is not taken: everything that is wrong with it, told together. */
public final class RegisterException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<RegisterFault> faults;

    /** @param faults one at least */
    public RegisterException(List<RegisterFault> faults) {
        super(faults.stream()
                .map(RegisterFault::toString)
                .collect(Collectors.joining("\n  ", "The register is not taken:\n  ", "")));
        this.faults = List.copyOf(faults);
    }

    public List<RegisterFault> faults() {
        return faults;
    }
}
