package io.yunchou.story;

/** Something that a person lives through with the product, and what must be true of it. */
public interface Story {
    /** The name on the command line, e.g. {@code main-job}. */
    String name();

    /** What it shows, in a line. */
    String about();

    /**
     * Plays it. A check that does not hold is noted on the stage and the story goes on; an exception ends it.
     *
     * @param stage tells each step and check, and gives servers to play on
     */
    void play(Stage stage) throws Exception;
}
