package io.yunchou.platform.identity.web;

import io.yunchou.platform.access.OpenToAll;
import io.yunchou.platform.access.OpenToSignedIn;
import io.yunchou.platform.access.SessionCookie;
import io.yunchou.platform.access.SignIn;
import io.yunchou.platform.identity.IdentitySettings;
import io.yunchou.platform.identity.Preferences;
import io.yunchou.platform.identity.application.ManageSessions;
import io.yunchou.platform.identity.application.OneTimeLinks;
import io.yunchou.platform.identity.application.OpenSession.Opened;
import io.yunchou.platform.identity.application.SignInWithPassword;
import io.yunchou.platform.identity.domain.SecretToken;
import io.yunchou.platform.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and who is signed in. */
@RestController
@RequestMapping("/api/session")
class SessionController {
    private final SignInWithPassword passwords;
    private final OneTimeLinks links;
    private final ManageSessions sessions;
    private final DescribeMe me;
    private final Settings settings;

    SessionController(
            SignInWithPassword passwords,
            OneTimeLinks links,
            ManageSessions sessions,
            DescribeMe me,
            Settings settings) {
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
        this.me = me;
        this.settings = settings;
    }

    /** What is asked for at sign-in. */
    record Credentials(@NotBlank String login, @NotNull String password) {}

    /** What the sign-in page shows. */
    record Welcome(String companyName, List<String> languages) {}

    @GetMapping
    @OpenToSignedIn(beforePasswordChange = true)
    Me me(HttpServletRequest request) {
        return me.describe(SignIn.on(request).orElseThrow());
    }

    /** JSON only: a form of another site cannot send it, so nobody can be signed in as somebody else unawares. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenToAll
    ResponseEntity<Me> signIn(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        Opened opened = passwords.signIn(credentials.login(), credentials.password(), Requests.origin(request));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie(opened, request))
                .body(me.describe(opened.signIn()));
    }

    @DeleteMapping
    @OpenToSignedIn(beforePasswordChange = true)
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        long userId = SignIn.on(request).orElseThrow().caller().userId();
        sessions.end(userId, Requests.sessionId(request));
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.none(request).toString())
                .build();
    }

    @GetMapping("/welcome")
    @OpenToAll
    Welcome welcome() {
        return new Welcome(settings.value(IdentitySettings.COMPANY_NAME), Preferences.LANGUAGES);
    }

    @GetMapping("/link/{token}")
    @OpenToAll
    ResponseEntity<Void> followLink(@PathVariable String token, HttpServletRequest request) {
        if (!Requests.isLocal(request)) {
            throw OneTimeLinks.notGood();
        }
        Opened opened = links.follow(new SecretToken(token), Requests.origin(request));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/"))
                .header(HttpHeaders.SET_COOKIE, cookie(opened, request))
                .build();
    }

    private static String cookie(Opened opened, HttpServletRequest request) {
        return SessionCookie.carrying(opened.token().text(), opened.life(), request)
                .toString();
    }
}
