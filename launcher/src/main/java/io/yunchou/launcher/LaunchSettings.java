package io.yunchou.launcher;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set about a start. The {@code yunchou} script turns {@code yunchou.yaml} into the same environment
 * variables, so this is the one place that reads them.
 *
 * @param dataFolder where the embedded database, its secret and its log live
 * @param binariesFolder where the embedded database's programs are unpacked; many data folders may share it
 * @param databaseUrl an outside PostgreSQL to use instead of the embedded one
 * @param address the address that the server listens on
 * @param port the port that the server listens on
 * @param consoleLevel from which level on log lines show on the terminal too
 * @param businessDate the day that the business lives in, when it is not the clock's
 */
public record LaunchSettings(
        Path dataFolder,
        Path binariesFolder,
        Optional<String> databaseUrl,
        String address,
        int port,
        String consoleLevel,
        Optional<LocalDate> businessDate) {
    public static final int DEFAULT_PORT = 8420;

    public static LaunchSettings from(Map<String, String> environment) {
        Path folder = Path.of(environment.getOrDefault("YUNCHOU_DATA", ".yunchou"))
                .toAbsolutePath()
                .normalize();
        return new LaunchSettings(
                folder,
                Path.of(environment.getOrDefault(
                        "YUNCHOU_BINARIES", folder.resolve("binaries").toString())),
                text(environment, "YUNCHOU_DATABASE_URL"),
                environment.getOrDefault("YUNCHOU_ADDRESS", "127.0.0.1"),
                text(environment, "YUNCHOU_PORT").map(LaunchSettings::port).orElse(DEFAULT_PORT),
                environment.getOrDefault("YUNCHOU_CONSOLE_LEVEL", "WARN"),
                text(environment, "YUNCHOU_BUSINESS_DATE").map(LaunchSettings::date));
    }

    public LaunchSettings withBusinessDate(LocalDate date) {
        return new LaunchSettings(
                dataFolder, binariesFolder, databaseUrl, address, port, consoleLevel, Optional.of(date));
    }

    /** The same, but over a data folder and an embedded database of their own. */
    public LaunchSettings elsewhere(Path folder, int freePort) {
        return new LaunchSettings(
                folder, binariesFolder, Optional.empty(), "127.0.0.1", freePort, consoleLevel, Optional.empty());
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, with the value
        }
        throw invalid("YUNCHOU_PORT", text, "a whole number from 1 to 65535, e.g. 8420");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException notADate) {
            throw invalid("YUNCHOU_BUSINESS_DATE", text, "a day written as 2014-05-31");
        }
    }

    private static LaunchException invalid(String name, String value, String expected) {
        return new LaunchException(
                LaunchError.SETTING_INVALID, "%s is \"%s\".%nMaybe write %s.".formatted(name, value, expected));
    }
}
