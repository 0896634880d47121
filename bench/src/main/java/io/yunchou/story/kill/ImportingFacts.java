package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Imports: each a file of facts that goes in as a whole. */
final class ImportingFacts implements Work {
    private final FactFile file = new FactFile("I", 200);

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public int acknowledgementsMax() {
        return 4;
    }

    @Override
    public Optional<String> attempt(ApiClient client, int number) {
        return file.begin(client, number)
                .filter(id -> FactFile.end(client, id).equals("DONE"))
                .map(done -> file.whole(number));
    }

    @Override
    public Map<Integer, String> found(ApiClient client, Set<Integer> numbers) {
        Map<Integer, String> found = new TreeMap<>();
        numbers.forEach(number -> file.counted(client, number).ifPresent(words -> found.put(number, words)));
        return found;
    }

    @Override
    public String whole(int number) {
        return file.whole(number);
    }
}
