package org.emexchange.app.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The register that counts now. Whoever asks gets one whole register, from its first file to its last. */
public final class CurrentRegister implements Supplier<LoadedRegister> {
    private final Optional<Path> folder;
    private volatile LoadedRegister current;

    private CurrentRegister(Optional<Path> folder, RegisterText text) {
        this.folder = folder;
        this.current = RegisterFiles.load(text);
    }

    /**
     * @param folder empty for the demonstration's register, which never changes
     * @throws RegisterException with everything that is wrong
     */
    public static CurrentRegister of(String folder) {
        return folder.isBlank()
                ? new CurrentRegister(Optional.empty(), RegisterText.demonstration())
                : new CurrentRegister(Optional.of(Path.of(folder)), RegisterText.of(Path.of(folder)));
    }

    @Override
    public LoadedRegister get() {
        return current;
    }

    /** Where its files are; empty where they are the demonstration's. */
    public Optional<Path> folder() {
        return folder;
    }

    /**
     * What would take the present register's place; it does not yet.
     *
     * @throws RegisterException with everything that is wrong in it, or that a running hub cannot follow
     */
    public LoadedRegister next(RegisterText text) {
        LoadedRegister next = RegisterFiles.load(text);
        List<RegisterFault> faults = RegisterChange.faults(current, next);
        if (!faults.isEmpty()) {
            throw new RegisterException(faults);
        }
        return next;
    }

    /** From now on this one counts. */
    public void take(LoadedRegister next) {
        current = next;
    }
}
