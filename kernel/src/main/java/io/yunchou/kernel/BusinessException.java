package io.yunchou.kernel;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A broken rule. The message says what is wrong with the values in it, then, on a new line starting with "Maybe", what
 * to do. Arguments are kept apart so that a client can translate the message by its code.
 */
public final class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Map<String, Object> arguments;
    private final transient List<Violation> violations;

    public BusinessException(ErrorCode code, String message) {
        this(code, message, Map.of(), List.of());
    }

    public BusinessException(ErrorCode code, String message, Map<String, Object> arguments) {
        this(code, message, arguments, List.of());
    }

    public BusinessException(
            ErrorCode code, String message, Map<String, Object> arguments, List<Violation> violations) {
        super(message);
        this.code = code;
        this.arguments = Map.copyOf(arguments);
        this.violations = List.copyOf(violations);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public ErrorCode code() {
        return code;
    }

    /** The offending values by name, for translation. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }
}
