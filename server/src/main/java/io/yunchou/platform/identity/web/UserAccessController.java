package io.yunchou.platform.identity.web;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.identity.AccessToken;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.IdentityPermissions;
import io.yunchou.platform.identity.ScopeGrant;
import io.yunchou.platform.identity.Session;
import io.yunchou.platform.identity.application.AdministerUsers;
import io.yunchou.platform.identity.application.GrantScope;
import io.yunchou.platform.identity.application.ManageSessions;
import io.yunchou.platform.identity.application.ManageTokens;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** By what a user comes in, and how far he sees: sessions, access tokens, scope grants, for the administrator. */
@RestController
@RequestMapping("/api/administration/users/{userId}")
class UserAccessController {
    private final AdministerUsers users;
    private final ManageSessions sessions;
    private final ManageTokens tokens;
    private final GrantScope grants;

    UserAccessController(AdministerUsers users, ManageSessions sessions, ManageTokens tokens, GrantScope grants) {
        this.users = users;
        this.sessions = sessions;
        this.tokens = tokens;
        this.grants = grants;
    }

    /**
     * A grant asked for.
     *
     * @param unitId null for the whole company
     * @param end the first day after it; null for no end
     */
    record GrantRequest(
            @Nullable Long unitId,
            @NotNull LocalDate start,
            @Nullable LocalDate end,
            @NotBlank @Size(max = 500) String reason) {
        DateRange valid() {
            if (end != null && !end.isAfter(start)) {
                throw new BusinessException(
                        IdentityError.UNUSABLE_GRANT,
                        "A grant from %s cannot end on %s.\nMaybe leave the end open.".formatted(start, end),
                        Map.of("start", start, "end", end));
            }
            return new DateRange(start, end);
        }
    }

    @GetMapping("/sessions")
    @Requires(IdentityPermissions.READ_USERS)
    List<Session> sessions(@PathVariable long userId) {
        return sessions.ofUser(userId);
    }

    @DeleteMapping("/sessions/{id}")
    @Requires(IdentityPermissions.MANAGE_USERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@PathVariable long userId, @PathVariable long id) {
        sessions.end(userId, id);
    }

    @GetMapping("/tokens")
    @Requires(IdentityPermissions.READ_USERS)
    List<AccessToken> tokens(@PathVariable long userId) {
        return tokens.ofUser(userId);
    }

    @DeleteMapping("/tokens/{id}")
    @Requires(IdentityPermissions.MANAGE_USERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeToken(@PathVariable long userId, @PathVariable long id) {
        tokens.revoke(userId, id);
    }

    @GetMapping("/scope-grants")
    @Requires(IdentityPermissions.READ_USERS)
    List<ScopeGrant> grants(@PathVariable long userId) {
        return grants.ofUser(userId);
    }

    @PostMapping("/scope-grants")
    @Requires(IdentityPermissions.MANAGE_USERS)
    @ResponseStatus(HttpStatus.CREATED)
    ScopeGrant grant(@PathVariable long userId, @Valid @RequestBody GrantRequest asked) {
        users.byId(userId);
        return grants.grant(userId, asked.unitId(), asked.valid(), asked.reason());
    }

    @DeleteMapping("/scope-grants/{id}")
    @Requires(IdentityPermissions.MANAGE_USERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable long userId, @PathVariable long id) {
        grants.takeBack(userId, id);
    }
}
