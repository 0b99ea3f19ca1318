package org.emexchange.app.register;

import java.nio.file.Path;
import java.util.function.Supplier;

/** The register that counts now. Whoever asks gets one whole register, from its first file to its last. */
public final class CurrentRegister implements Supplier<LoadedRegister> {
    private volatile LoadedRegister current;

    private CurrentRegister(RegisterText text) {
        this.current = RegisterFiles.load(text);
    }

    /**
     * @param folder empty for the demonstration's register, which never changes
     * @throws RegisterException with everything that is wrong
     */
    public static CurrentRegister of(String folder) {
        return folder.isBlank()
                ? new CurrentRegister(RegisterText.demonstration())
                : new CurrentRegister(RegisterText.of(Path.of(folder)));
    }

    @Override
    public LoadedRegister get() {
        return current;
    }
}
