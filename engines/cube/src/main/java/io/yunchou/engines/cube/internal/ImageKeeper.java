package io.yunchou.engines.cube.internal;

import org.jspecify.annotations.Nullable;

/**
 * Keeps before-images within their limit. Packing works on immutable versions and needs no lock; only finding and
 * replacing an image excludes the writer, by the scenario's own monitor.
 */
final class ImageKeeper {
    /** How far images may exceed their limit before the writer packs them himself. */
    private static final int PATIENCE = 2;

    private final Object monitor;
    private final Log log;
    private final long bytesMax;

    ImageKeeper(Object monitor, Log log, long bytesMax) {
        this.monitor = monitor;
        this.log = log;
        this.bytesMax = bytesMax;
    }

    /** Packs, oldest first, what exceeds the limit. */
    void pack() {
        packBeyond(bytesMax);
    }

    /** Packs only when nobody did for long. */
    void packWhenNeglected() {
        packBeyond(bytesMax * PATIENCE);
    }

    /** An image in its packed form; empty where there is none. */
    byte[] packed(Entry entry) {
        return switch (entry.image()) {
            case BeforeImage.Packed packed -> packed.packed().clone();
            case BeforeImage.Plain plain when !entry.touched.everything() -> new Packing(entry.touched, plain).pack();
            case BeforeImage.Plain whole -> new byte[0];
            case BeforeImage.Lost lost -> new byte[0];
            case null -> new byte[0];
        };
    }

    private void packBeyond(long bytes) {
        for (Entry entry = oldestBeyond(bytes); entry != null; entry = oldestBeyond(bytes)) {
            if (entry.image() instanceof BeforeImage.Plain plain) {
                replace(entry, plain, new BeforeImage.Packed(new Packing(entry.touched, plain).pack()));
            }
        }
    }

    private @Nullable Entry oldestBeyond(long bytes) {
        synchronized (monitor) {
            long plain = 0;
            Entry oldest = null;
            for (Entry entry : log.entries().reversed()) {
                if (entry.image() instanceof BeforeImage.Plain image && !entry.touched.everything()) {
                    plain += image.bytes();
                    oldest = plain > bytes ? entry : oldest;
                }
            }
            return oldest;
        }
    }

    private void replace(Entry entry, BeforeImage.Plain was, BeforeImage.Packed packed) {
        synchronized (monitor) {
            if (entry.image() == was) {
                entry.pack(packed);
            }
        }
    }
}
