package io.yunchou.bench;

import java.util.List;

/** One benchmark. It is run three times, on data of its own; each figure is judged by its median. */
public interface Benchmark {
    /** What it is called on the command line. */
    String name();

    /** What it measures, in a line. */
    String description();

    /**
     * Measures once.
     *
     * @param progress where to tell what is going on
     * @return the same figures, in the same order, every time
     */
    List<Figure> run(Progress progress);

    /** What a reader of the figures should see beside them, in Markdown; empty where there is nothing. */
    default String notes() {
        return "";
    }
}
