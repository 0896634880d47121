package io.yunchou.launcher;

import org.jspecify.annotations.Nullable;

/** A refusal to go on. The message says what is wrong with the values in it, then what to do, after "Maybe". */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LaunchError error;

    public LaunchException(LaunchError error, String message) {
        this(error, message, null);
    }

    public LaunchException(LaunchError error, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.error = error;
    }

    public LaunchError error() {
        return error;
    }
}
