package io.yunchou.platform.identity;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What identity refuses. */
public enum IdentityError implements ErrorCode {
    WRONG_CREDENTIALS("identity.wrong-credentials", ErrorCategory.UNAUTHENTICATED),
    TOO_MANY_ATTEMPTS("identity.too-many-attempts", ErrorCategory.TOO_MANY),
    LINK_NOT_GOOD("identity.link-not-good", ErrorCategory.UNAUTHENTICATED),
    EXTERNAL_REFUSED("identity.external-refused", ErrorCategory.UNAUTHENTICATED),
    EXTERNAL_UNKNOWN_USER("identity.external-unknown-user", ErrorCategory.UNAUTHENTICATED),
    EXTERNAL_OUT_OF_REACH("identity.external-out-of-reach", ErrorCategory.UNAVAILABLE),
    UNKNOWN_PROVIDER("identity.unknown-provider", ErrorCategory.NOT_FOUND),
    SESSION_NEEDED("identity.session-needed", ErrorCategory.FORBIDDEN),
    WEAK_PASSWORD("identity.weak-password", ErrorCategory.INVALID),
    WRONG_PASSWORD("identity.wrong-password", ErrorCategory.INVALID),
    UNUSABLE_LOGIN("identity.unusable-login", ErrorCategory.INVALID),
    UNUSABLE_PREFERENCE("identity.unusable-preference", ErrorCategory.INVALID),
    UNUSABLE_TOKEN_REQUEST("identity.unusable-token-request", ErrorCategory.INVALID),
    SCOPE_NOT_HELD("identity.scope-not-held", ErrorCategory.FORBIDDEN),
    LOGIN_TAKEN("identity.login-taken", ErrorCategory.CONFLICT),
    PERSON_TAKEN("identity.person-taken", ErrorCategory.CONFLICT),
    TOKEN_NAME_TAKEN("identity.token-name-taken", ErrorCategory.CONFLICT),
    OWN_ROLES("identity.own-roles", ErrorCategory.FORBIDDEN),
    UNKNOWN_GRANT("identity.unknown-grant", ErrorCategory.NOT_FOUND),
    UNUSABLE_GRANT("identity.unusable-grant", ErrorCategory.INVALID),
    LAST_ADMINISTRATOR("identity.last-administrator", ErrorCategory.CONFLICT),
    CHANGED_MEANWHILE("identity.changed-meanwhile", ErrorCategory.CONFLICT),
    UNKNOWN_USER("identity.unknown-user", ErrorCategory.NOT_FOUND),
    UNKNOWN_SESSION("identity.unknown-session", ErrorCategory.NOT_FOUND),
    UNKNOWN_TOKEN("identity.unknown-token", ErrorCategory.NOT_FOUND);

    private final String code;
    private final ErrorCategory category;

    IdentityError(String code, ErrorCategory category) {
        this.code = code;
        this.category = category;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }
}
