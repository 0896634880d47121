package io.yunchou.platform.access.enforcement;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.AccessError;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.Permissions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Binds callers to the running thread for the length of a piece of work, so that none can be left behind. */
@Component
class BoundCallers implements Callers {
    private static final ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

    private final Permissions permissions;

    BoundCallers(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Caller current() {
        return present()
                .orElseThrow(() -> new BusinessException(
                        AccessError.NOT_SIGNED_IN,
                        "Nobody is signed in on this request.\nMaybe the session has ended: sign in again."));
    }

    @Override
    public Optional<Caller> present() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    @Override
    public <T> T actingAs(Caller caller, Supplier<T> work) {
        return ScopedValue.where(CURRENT, caller).call(work::get);
    }

    @Override
    public Caller system() {
        return new Caller(Caller.SYSTEM_ID, null, "system", Set.of(), permissions.all());
    }

    /** As {@link #actingAs}, for work that may throw anything. */
    static <X extends Exception> void during(Caller caller, Work<X> work) throws X {
        ScopedValue.where(CURRENT, caller).call(() -> {
            work.run();
            return caller;
        });
    }

    /** A piece of work. */
    interface Work<X extends Exception> {
        void run() throws X;
    }
}
