package io.yunchou.platform.identity.web;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.SignIn;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.application.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** What identity reads from a request. */
final class Requests {
    private Requests() {}

    static Origin origin(HttpServletRequest request) {
        return new Origin(
                request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }

    /** The session of the request; a token is not enough for what makes or ends means of signing in. */
    static long sessionId(HttpServletRequest request) {
        Long sessionId = SignIn.on(request).map(SignIn::sessionId).orElse(null);
        if (sessionId == null) {
            throw new BusinessException(
                    IdentityError.SESSION_NEEDED,
                    "This is not possible with an access token.\nMaybe sign in with the browser.");
        }
        return sessionId;
    }

    /** Whether the request comes from this machine; one that somebody forwarded may come from anywhere. */
    static boolean isLocal(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
