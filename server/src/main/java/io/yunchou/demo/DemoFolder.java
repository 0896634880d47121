package io.yunchou.demo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the demo companies' files lie: in the folder {@code demo} of the product's own. */
@Component
class DemoFolder {
    private final Path home;

    DemoFolder(@Value("${yunchou.home:.}") Path home) {
        this.home = home;
    }

    Path of(String name) {
        return home.resolve("demo").resolve(name);
    }
}
