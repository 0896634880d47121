package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.NoAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One kind of work that a kill may interrupt. */
interface Work {
    String name();

    /** After how many acknowledgements a kill comes at the latest; a moment told in time would fit one machine only. */
    int acknowledgementsMax();

    /** Makes what the work stands on, beyond the company; called once, before any kill. */
    default void prepare(ApiClient client) {}

    /**
     * Does one piece of work.
     *
     * @param number tells pieces apart; never used twice
     * @return what the server acknowledged, in the words of {@link #found}; nothing when it refused for now
     * @throws NoAnswer when nobody knows whether it was done
     */
    Optional<String> attempt(ApiClient client, int number) throws NoAnswer;

    /**
     * Reads pieces back.
     *
     * @return what is there of each, in the same words as its acknowledgement; without those that are wholly absent
     */
    Map<Integer, String> found(ApiClient client, Set<Integer> numbers);

    /** What an untouched whole piece looks like, to tell it from a half-applied one. */
    String whole(int number);

    /** What must hold of all pieces together after a restart; each line is a breach. */
    default List<String> breaches(ApiClient client) {
        return List.of();
    }
}
