package io.yunchou.platform.dated;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read from the database in memory under the version number that it had there. The number is read at each
 * call, so a change that any server instance committed is seen at once.
 *
 * <p>A version number must never come twice with different content: take it from a sequence, which also runs on when the
 * transaction that took it is rolled back.
 */
public final class VersionedCache<T> {
    /** Room for the committed state and for what running transactions see. */
    private static final int KEPT = 4;

    private final LongSupplier version;
    private final LongFunction<T> loader;
    private final Map<Long, T> loaded = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param version reads the present version number
     * @param loader reads the content; gets the version number
     */
    public VersionedCache(LongSupplier version, LongFunction<T> loader) {
        this.version = version;
        this.loader = loader;
    }

    public T current() {
        while (true) {
            long before = version.getAsLong();
            T known = known(before);
            if (known != null) {
                return known;
            }
            T fresh = loader.apply(before);
            // Another transaction may have committed between two reads of the loader: then the parts do not match.
            if (version.getAsLong() == before) {
                keep(before, fresh);
                return fresh;
            }
        }
    }

    private @Nullable T known(long number) {
        synchronized (loaded) {
            return loaded.get(number);
        }
    }

    private void keep(long number, T content) {
        synchronized (loaded) {
            loaded.put(number, content);
        }
    }
}
