package io.yunchou.story;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a story is played: prints its steps and checks, and takes away at the end what it used. */
public final class Stage implements AutoCloseable {
    private final PrintStream out;
    private final Workshop workshop;
    private final Deque<AutoCloseable> used = new ArrayDeque<>();
    private int checks;
    private int broken;

    Stage(PrintStream out, Workshop workshop) {
        this.out = out;
        this.workshop = workshop;
    }

    /** Tells what happens next. */
    public void step(String what) {
        out.println("  " + what);
    }

    /** Checks that something is so. */
    public void holds(String check, boolean so) {
        checks++;
        broken += so ? 0 : 1;
        out.println((so ? "    ok   " : "    NOT  ") + check);
    }

    /** Checks that two values are the same, and shows both when they are not. */
    public void same(String what, @Nullable Object expected, @Nullable Object actual) {
        boolean so = Objects.equals(expected, actual);
        holds(so ? what + ": " + actual : what + ": expected " + expected + ", found " + actual, so);
    }

    /** A server on a throw-away data folder with the embedded database; started, and taken away with the story. */
    public ServerProcess server() {
        return keep(ServerProcess.start(workshop, keep(new ThrowAwayFolder()).path(), null));
    }

    /** The same over an outside database. */
    public ServerProcess serverOver(String databaseUrl) {
        return keep(ServerProcess.start(workshop, keep(new ThrowAwayFolder()).path(), databaseUrl));
    }

    /** The same with the embedded database on a small disk of its own. */
    public ServerProcess serverOnDisk(int megabytes) {
        return keep(
                ServerProcess.startOnDisk(workshop, keep(new ThrowAwayFolder()).path(), megabytes));
    }

    /** A folder for the story's own files; gone afterwards. */
    public Path folder() {
        return keep(new ThrowAwayFolder()).path();
    }

    /** Has something closed when the story is over. */
    public <T extends AutoCloseable> T keep(T resource) {
        used.push(resource);
        return resource;
    }

    public Workshop workshop() {
        return workshop;
    }

    int checks() {
        return checks;
    }

    boolean allHold() {
        return broken == 0;
    }

    /** Notes that the story could not go on. */
    void broken(Exception failure) {
        holds("the story could not go on: " + failure, false);
        out.println("         at " + failure.getStackTrace()[0]);
    }

    @Override
    public void close() throws Exception {
        while (!used.isEmpty()) {
            used.pop().close();
        }
    }
}
