package io.yunchou.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Finds who sent a request, by the session or token that it carries; identity offers the one implementation. */
public interface CallerSource {
    /** Who sent the request; nothing when it carries neither, or one that is not, or no longer, good. */
    Optional<SignIn> signInOf(HttpServletRequest request);
}
