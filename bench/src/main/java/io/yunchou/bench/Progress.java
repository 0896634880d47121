package io.yunchou.bench;

/** Where a benchmark tells what it is doing; never on the standard output when that is to be read by a program. */
@FunctionalInterface
public interface Progress {
    void say(String line);
}
