package io.yunchou.platform.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that carries a session's token: out of reach of scripts, and not sent along from other sites' forms. */
public final class SessionCookie {
    private static final String NAME = "YUNCHOU_SESSION";

    private SessionCookie() {}

    public static Optional<String> tokenOf(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    public static ResponseCookie carrying(String token, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(NAME, token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
    }

    /** The answer to a sign-out: the browser forgets. */
    public static ResponseCookie none(HttpServletRequest request) {
        return carrying("", Duration.ZERO, request);
    }
}
