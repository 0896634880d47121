package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.NoAnswer;
import java.util.List;
import java.util.Optional;

/** One kind of work that a kill may interrupt. */
interface Work {
    String name();

    /** Makes what the work stands on; called once, before any kill. */
    void prepare(ApiClient client);

    /**
     * Does one piece of work.
     *
     * @param number tells pieces apart; never used twice
     * @return what the server acknowledged, in the words of {@link #found}; nothing when it refused for now
     * @throws NoAnswer when nobody knows whether it was done
     */
    Optional<String> attempt(ApiClient client, int number) throws NoAnswer;

    /**
     * Reads a piece back.
     *
     * @return nothing when it is wholly absent, otherwise what is there, in the same words as its acknowledgement
     */
    Optional<String> found(ApiClient client, int number);

    /** What an untouched whole piece looks like, to tell it from a half-applied one. */
    String whole(int number);

    /** What must hold of all pieces together after a restart; each line is a breach. */
    default List<String> breaches(ApiClient client) {
        return List.of();
    }
}
