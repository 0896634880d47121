package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Jobs: an import goes in and another job takes it back; once that is acknowledged nothing of it may count again. */
final class UndoingImports implements Work {
    private static final String UNDONE = "undone";

    private final FactFile file = new FactFile("U", 50);

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public int acknowledgementsMax() {
        return 3;
    }

    @Override
    public Optional<String> attempt(ApiClient client, int number) {
        return file.begin(client, number)
                .filter(id -> FactFile.end(client, id).equals("DONE"))
                .filter(id ->
                        client.post("/api/imports/" + id + "/undo", Map.of()).status() == 202)
                .filter(id -> FactFile.await(client, id, state -> !state.equals("DONE"))
                        .equals("UNDONE"))
                .map(undone -> UNDONE);
    }

    /** Before it was taken back, an import is there as a whole; that is no half-applied undoing. */
    @Override
    public Map<Integer, String> found(ApiClient client, Set<Integer> numbers) {
        Map<Integer, String> found = new TreeMap<>();
        for (int number : numbers) {
            String counted = file.counted(client, number).orElse(UNDONE);
            if (!counted.equals(file.whole(number))) {
                found.put(number, counted);
            }
        }
        return found;
    }

    @Override
    public String whole(int number) {
        return UNDONE;
    }
}
