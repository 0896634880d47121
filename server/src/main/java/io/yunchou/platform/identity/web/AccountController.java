package io.yunchou.platform.identity.web;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.OpenToSignedIn;
import io.yunchou.platform.access.SignIn;
import io.yunchou.platform.identity.AccessToken;
import io.yunchou.platform.identity.Preferences;
import io.yunchou.platform.identity.Session;
import io.yunchou.platform.identity.application.ChangePassword;
import io.yunchou.platform.identity.application.ManageSessions;
import io.yunchou.platform.identity.application.ManageTokens;
import io.yunchou.platform.identity.persistence.PreferenceRows;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a user keeps of his own: password, preferences, sessions, access tokens. */
@RestController
@RequestMapping("/api/account")
class AccountController {
    private final Callers callers;
    private final ChangePassword passwords;
    private final PreferenceRows preferences;
    private final ManageSessions sessions;
    private final ManageTokens tokens;

    AccountController(
            Callers callers,
            ChangePassword passwords,
            PreferenceRows preferences,
            ManageSessions sessions,
            ManageTokens tokens) {
        this.callers = callers;
        this.passwords = passwords;
        this.preferences = preferences;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /**
     * A change of password.
     *
     * @param keepTokens whether access tokens stay good; left out, they are revoked
     */
    record PasswordChange(
            @NotNull String current,
            @NotNull String fresh,
            @Nullable Boolean keepTokens) {
        ChangePassword.Wanted wanted() {
            return new ChangePassword.Wanted(current, fresh, Boolean.TRUE.equals(keepTokens));
        }
    }

    /** A session as its user sees it. */
    record OwnSession(Session session, boolean thisOne) {}

    /** A token asked for. */
    record TokenRequest(
            @NotBlank @Size(max = 100) String name, @NotNull Set<String> scopes, int days) {}

    /** A token made; the secret is never shown again. */
    record NewToken(AccessToken token, String secret) {}

    @PutMapping("/password")
    @OpenToSignedIn(beforePasswordChange = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@Valid @RequestBody PasswordChange change, HttpServletRequest request) {
        ChangePassword.From from = new ChangePassword.From(Requests.sessionId(request), request.getRemoteAddr());
        passwords.change(callers.current(), from, change.wanted());
    }

    @PutMapping("/preferences")
    @OpenToSignedIn
    Preferences prefer(@RequestBody Preferences preferred) {
        preferences.write(callers.current().userId(), preferred);
        return preferred;
    }

    @GetMapping("/sessions")
    @OpenToSignedIn
    List<OwnSession> sessions(HttpServletRequest request) {
        Long current = SignIn.on(request).map(SignIn::sessionId).orElse(null);
        return sessions.ofUser(callers.current().userId()).stream()
                .map(session -> new OwnSession(session, Objects.equals(session.id(), current)))
                .toList();
    }

    @DeleteMapping("/sessions/{id}")
    @OpenToSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@PathVariable long id, HttpServletRequest request) {
        Requests.sessionId(request);
        sessions.end(callers.current().userId(), id);
    }

    @GetMapping("/tokens")
    @OpenToSignedIn
    List<AccessToken> tokens() {
        return tokens.ofUser(callers.current().userId());
    }

    @PostMapping("/tokens")
    @OpenToSignedIn
    @ResponseStatus(HttpStatus.CREATED)
    NewToken makeToken(@Valid @RequestBody TokenRequest asked, HttpServletRequest request) {
        Requests.sessionId(request);
        Caller caller = callers.current();
        ManageTokens.Made made = tokens.make(caller, asked.name(), asked.scopes(), asked.days());
        return new NewToken(made.token(), made.secret().text());
    }

    @DeleteMapping("/tokens/{id}")
    @OpenToSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeToken(@PathVariable long id) {
        tokens.revoke(callers.current().userId(), id);
    }
}
