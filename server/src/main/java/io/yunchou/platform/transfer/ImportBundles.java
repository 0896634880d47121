package io.yunchou.platform.transfer;

import java.nio.file.Path;

/** Takes in a whole folder at once, as it is shipped: a {@code source.yaml} and, in {@code files}, what it names. */
public interface ImportBundles {
    /**
     * Takes a folder in, in the caller's name and in one transaction; good rows go in, bad ones are reported. The
     * import is kept like any other: its problems can be read and it can be undone.
     *
     * @param folder the folder with {@code source.yaml} and {@code files}
     * @param progress hears how far it is
     * @return what became of each step
     */
    ImportResult run(Path folder, ImportProgress progress);
}
