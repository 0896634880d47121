package io.yunchou.platform.identity.external;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.OpenToAll;
import io.yunchou.platform.access.SessionCookie;
import io.yunchou.platform.identity.ExternalSignIn;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.Users;
import io.yunchou.platform.identity.application.OpenSession;
import io.yunchou.platform.identity.application.OpenSession.Opened;
import io.yunchou.platform.identity.application.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The way out to a provider and back. A browser walks it, so refusals end on the sign-in page, which explains them. */
@RestController
@RequestMapping("/api/session/external")
class ExternalSignInController {
    private static final Logger log = LoggerFactory.getLogger(ExternalSignInController.class);
    private static final String NOTES = "YUNCHOU_SIGN_IN";
    private static final String PATH = "/api/session/external";

    private final Map<String, ExternalSignIn> providers;
    private final SealedNotes notes;
    private final Users users;
    private final OpenSession sessions;

    ExternalSignInController(
            ObjectProvider<ExternalSignIn> providers, SealedNotes notes, Users users, OpenSession sessions) {
        this.providers =
                providers.stream().collect(Collectors.toUnmodifiableMap(ExternalSignIn::id, Function.identity()));
        this.notes = notes;
        this.users = users;
        this.sessions = sessions;
    }

    /** A provider that the sign-in page offers. */
    record Provider(String id, String name) {}

    @GetMapping
    @OpenToAll
    List<Provider> providers() {
        return providers.values().stream()
                .map(provider -> new Provider(provider.id(), provider.name()))
                .toList();
    }

    @GetMapping("/{id}")
    @OpenToAll
    ResponseEntity<Void> depart(@PathVariable String id, HttpServletRequest request) {
        ExternalSignIn provider = provider(id);
        try {
            ExternalSignIn.Departure departure = provider.depart(callback(id));
            String sealed = notes.sealed(id, departure.kept());
            return sent(departure.address(), cookie(sealed, SealedNotes.LIFE, request));
        } catch (BusinessException refusal) {
            return sentBack(refusal, request);
        }
    }

    @GetMapping("/{id}/callback")
    @OpenToAll
    ResponseEntity<Void> comeBack(
            @PathVariable String id,
            @CookieValue(name = NOTES, required = false) @Nullable String sealed,
            HttpServletRequest request) {
        try {
            Map<String, String> kept = sealed == null ? Map.of() : notes.opened(id, sealed);
            URI answer =
                    ServletUriComponentsBuilder.fromCurrentRequest().build(true).toUri();
            Opened opened =
                    sessions.open(userOf(provider(id).loginOf(answer, callback(id), kept)), origin(request), id);
            ResponseCookie session = SessionCookie.carrying(opened.token().text(), opened.life(), request);
            return sent(URI.create("/"), session, cookie("", Duration.ZERO, request));
        } catch (BusinessException refusal) {
            return sentBack(refusal, request);
        }
    }

    private User userOf(String login) {
        return users.byLogin(login)
                .filter(user -> !user.disabled())
                .orElseThrow(() -> new BusinessException(
                        IdentityError.EXTERNAL_UNKNOWN_USER,
                        "%s may not sign in here.\nMaybe ask an administrator for a user.".formatted(login),
                        Map.of("login", login)));
    }

    private ExternalSignIn provider(String id) {
        ExternalSignIn provider = providers.get(id);
        if (provider == null) {
            throw new BusinessException(
                    IdentityError.UNKNOWN_PROVIDER,
                    "There is no sign-in provider %s.\nMaybe begin again at the sign-in page.".formatted(id),
                    Map.of("provider", id));
        }
        return provider;
    }

    private static URI callback(String id) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(PATH + "/{id}/callback")
                .build(id);
    }

    private static ResponseEntity<Void> sentBack(BusinessException refusal, HttpServletRequest request) {
        log.info("A sign-in from outside was refused: {}", refusal.getMessage());
        URI page = URI.create("/signin?problem=" + refusal.code().code());
        return sent(page, cookie("", Duration.ZERO, request));
    }

    private static ResponseEntity<Void> sent(URI address, ResponseCookie... cookies) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.SEE_OTHER).location(address);
        for (ResponseCookie cookie : cookies) {
            answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return answer.build();
    }

    private static ResponseCookie cookie(String sealed, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(NOTES, sealed)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(PATH)
                .maxAge(life)
                .build();
    }

    private static Origin origin(HttpServletRequest request) {
        return new Origin(
                request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }
}
