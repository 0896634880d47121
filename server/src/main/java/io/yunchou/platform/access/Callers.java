package io.yunchou.platform.access;

import java.util.Optional;
import java.util.function.Supplier;

/** The door to who is calling on this thread. */
public interface Callers {
    /** The caller; fails with {@code access.not-signed-in} when there is none. */
    Caller current();

    /** The caller, if there is one. */
    Optional<Caller> present();

    /** Does work in another's name: a job in the name of whoever asked for it, start-up in the system's. */
    <T> T actingAs(Caller caller, Supplier<T> work);

    /** The system itself, with every permission. */
    Caller system();
}
