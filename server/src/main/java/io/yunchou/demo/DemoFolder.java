package io.yunchou.demo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the demo companies' files lie: in the folder {@code demo} of the product's own. */
@Component
class DemoFolder {
    private final Path home;

    /** A text on purpose: as a path, "." would be looked up among the application's resources. */
    DemoFolder(@Value("${yunchou.home:.}") String home) {
        this.home = Path.of(home).toAbsolutePath().normalize();
    }

    Path of(String name) {
        return home.resolve("demo").resolve(name);
    }
}
