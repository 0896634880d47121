package io.yunchou.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a running postmaster writes about itself into its data directory.
 *
 * @param pid the process that wrote it
 * @param port the port that it listens on
 * @param ready whether it takes connections
 */
record PostmasterFile(long pid, int port, boolean ready) {
    /** Beyond the greatest number that the kernel gives to a process. */
    private static final String NOBODY = "2147483646";

    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    static Optional<PostmasterFile> in(Path directory) throws IOException {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postmaster.pid"));
            return lines.size() <= PORT_LINE ? Optional.empty() : Optional.of(parse(lines));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
    }

    /**
     * Disowns a file whose writer is dead. PostgreSQL takes any process of that number for its writer, also a dead one
     * that nobody has buried, or a stranger; the rest of the file it still needs, to see that no session is left.
     */
    static void disown(Path directory) throws IOException {
        Optional<PostmasterFile> left = in(directory);
        if (left.isPresent() && !left.get().isAlive(directory)) {
            Path file = directory.resolve("postmaster.pid");
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(0, NOBODY);
            Files.write(file, lines);
        }
    }

    private static PostmasterFile parse(List<String> lines) {
        boolean ready = lines.size() > STATE_LINE && lines.get(STATE_LINE).startsWith("ready");
        return new PostmasterFile(
                Long.parseLong(lines.getFirst().strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip()),
                ready);
    }

    /** Whether that process still is the postmaster of that directory; another may have got its number since. */
    boolean isAlive(Path directory) throws IOException {
        try {
            String words = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
            return words.contains("postgres\0-D\0" + directory);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException vanishing) {
            return ProcessHandle.of(pid).isPresent();
        }
    }
}
