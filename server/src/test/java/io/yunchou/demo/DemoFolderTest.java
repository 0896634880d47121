package io.yunchou.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class DemoFolderTest {
    /** Given to the constructor as a path, "." would mean a resource of the application. */
    @Test
    void withoutAHomeItIsTheFolderInWhichTheServerWasStarted() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(DemoFolder.class)) {
            assertThat(context.getBean(DemoFolder.class).of("northwind"))
                    .isEqualTo(Path.of("demo", "northwind").toAbsolutePath());
        }
    }

    @Test
    void aHomeElsewhereIsTakenAsItIs() {
        assertThat(new DemoFolder("/opt/yunchou").of("northwind")).isEqualTo(Path.of("/opt/yunchou/demo/northwind"));
    }
}
