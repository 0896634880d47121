package io.yunchou.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
