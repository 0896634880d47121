package io.yunchou.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListeningPortTest {
    @Test
    void namesWhoeverHasTakenThePort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> ListeningPort.requireFree("127.0.0.1", taken.getLocalPort()))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("YUNCHOU_PORT=" + (taken.getLocalPort() + 1));
        }
    }

    @Test
    void takesAFreeOne() throws IOException {
        int free;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            free = closed.getLocalPort();
        }
        assertThatCode(() -> ListeningPort.requireFree("127.0.0.1", free)).doesNotThrowAnyException();
    }
}
