package io.yunchou.platform.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** A company that {@code ./yunchou demo} can bring to life; a bean for each. */
public interface Demonstration {
    /** The name after {@code --company}. */
    String company();

    /** Whether the database is empty or holds this company: two companies' codes would run into each other. */
    boolean hasRoom();

    /** The business date to work in while serving it. */
    LocalDate businessDate();

    /** The business date of the summary that {@code --once} prints. */
    LocalDate summaryDate();

    /**
     * Imports what is missing, through the product's own doors; does nothing when it is there already.
     *
     * @param progress takes a line for each step done
     */
    void load(Consumer<String> progress);

    /** Whose eyes a buyer can see the product through; each gets a one-time sign-in link when the server starts. */
    List<Persona> personas();

    /** The result of the main job, as text for the terminal. */
    String summary();

    /** Somebody of that company, by role and name, and the user that stands for him. */
    record Persona(String title, long userId) {}
}
