package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import java.util.Map;
import java.util.Optional;

/** Jobs: an import goes in and another job takes it back; once that is acknowledged nothing of it may count again. */
final class UndoingImports implements Work {
    private static final String UNDONE = "undone";

    private final FactFile file = new FactFile("U", 100);

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public void prepare(ApiClient client) {
        // the account is there
    }

    @Override
    public Optional<String> attempt(ApiClient client, int number) {
        return file.begin(client, number)
                .filter(id -> FactFile.end(client, id).path("state").asString().equals("DONE"))
                .filter(id ->
                        client.post("/api/imports/" + id + "/undo", Map.of()).status() == 202)
                .filter(id -> isUndone(client, id))
                .map(undone -> UNDONE);
    }

    /** Before it was taken back, an import is there as a whole; that is no half-applied undoing. */
    @Override
    public Optional<String> found(ApiClient client, int number) {
        Optional<String> counted = file.counted(client, number);
        if (counted.isEmpty()) {
            return Optional.of(UNDONE);
        }
        return counted.filter(words -> !words.equals(file.whole(number)));
    }

    @Override
    public String whole(int number) {
        return UNDONE;
    }

    private static boolean isUndone(ApiClient client, long importId) {
        String state = FactFile.await(client, importId, found -> !found.equals("DONE"))
                .path("state")
                .asString();
        return state.equals("UNDONE");
    }
}
