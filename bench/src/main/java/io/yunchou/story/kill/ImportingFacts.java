package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import java.util.Optional;

/** Imports: each a file of facts that goes in as a whole. */
final class ImportingFacts implements Work {
    private final FactFile file = new FactFile("I", 400);

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public void prepare(ApiClient client) {
        FactFile.prepare(client);
    }

    @Override
    public Optional<String> attempt(ApiClient client, int number) {
        return file.begin(client, number)
                .filter(id -> FactFile.end(client, id).path("state").asString().equals("DONE"))
                .map(done -> file.whole(number));
    }

    @Override
    public Optional<String> found(ApiClient client, int number) {
        return file.counted(client, number);
    }

    @Override
    public String whole(int number) {
        return file.whole(number);
    }
}
