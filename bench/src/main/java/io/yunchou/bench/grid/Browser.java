package io.yunchou.bench.grid;

import io.yunchou.bench.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, driven by a script that scrolls and edits the grid and prints what it measured as JSON. */
record Browser(Path root) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    JsonNode measure(GridCompany company, Progress progress) {
        List<String> command = List.of(
                "node", "browser/grid.mjs", company.address(), GridCompany.SESSION, Long.toString(company.scenario()));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(root.resolve("web").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The browser could not measure:\n" + said);
            }
            return JSON.readTree(said);
        } catch (IOException missing) {
            progress.say("node cannot be started: " + missing.getMessage());
            throw new UncheckedIOException(
                    "The browser is driven by Node, which is not here.\nMaybe install it: apt-get install nodejs.",
                    missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted.", interrupted);
        }
    }
}
