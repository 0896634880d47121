package io.yunchou.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the caller of a request is signed in.
 *
 * @param caller who it is
 * @param sessionId the session that the request came with; null when it came with an access token
 * @param passwordChangeDue true while nothing but the change of a one-time password is allowed
 */
public record SignIn(Caller caller, @Nullable Long sessionId, boolean passwordChangeDue) {
    private static final String ATTRIBUTE = SignIn.class.getName();

    /** Keeps it on the request, where the asynchronous part of the request finds it again. */
    public void putOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The one that was kept on the request. */
    public static Optional<SignIn> on(HttpServletRequest request) {
        return Optional.ofNullable((SignIn) request.getAttribute(ATTRIBUTE));
    }
}
