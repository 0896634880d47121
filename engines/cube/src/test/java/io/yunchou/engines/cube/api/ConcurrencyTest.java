package io.yunchou.engines.cube.api;

import static io.yunchou.engines.cube.api.Cubes.QUOTA;
import static io.yunchou.engines.cube.api.Cubes.quota;
import static io.yunchou.engines.cube.api.Cubes.scenario;
import static io.yunchou.engines.cube.api.Cubes.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private final Scenario scenario = scenario(QUOTA);
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void showsReadersWholeVersionsOnlyWhileEditorsWrite() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(threads.submit(this::readUntilDone));
            }
            Future<?> packer = threads.submit(this::packUntilDone);
            for (int edit = 1; edit <= 3000; edit++) {
                set(scenario, quota(edit % 2 == 0 ? 1 : 4, edit % 3 == 0 ? 2 : 1), edit * 17L);
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            packer.get();
        }
    }

    private int readUntilDone() {
        int reads = 0;
        do {
            CubeView view = scenario.view();
            long leaves = view.leafUnits(quota(1, 1)).stream().sum();
            assertThat(view.units(quota(1, 1))).hasValue(leaves);
            reads++;
        } while (!done.get());
        return reads;
    }

    private void packUntilDone() {
        while (!done.get()) {
            scenario.packImages();
        }
    }
}
