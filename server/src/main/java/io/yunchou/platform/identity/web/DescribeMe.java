package io.yunchou.platform.identity.web;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.access.SignIn;
import io.yunchou.platform.identity.IdentitySettings;
import io.yunchou.platform.identity.Preferences;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.Users;
import io.yunchou.platform.identity.persistence.PreferenceRows;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.time.BusinessDate;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what the application's frame must know of whoever is signed in. */
@Component
class DescribeMe {
    private static final Preferences NONE = new Preferences(null, null, null);

    private final Users users;
    private final PreferenceRows preferences;
    private final DataScopes scopes;
    private final Settings settings;
    private final BusinessDate businessDate;

    DescribeMe(
            Users users, PreferenceRows preferences, DataScopes scopes, Settings settings, BusinessDate businessDate) {
        this.users = users;
        this.preferences = preferences;
        this.scopes = scopes;
        this.settings = settings;
        this.businessDate = businessDate;
    }

    Me describe(SignIn signIn) {
        Caller caller = signIn.caller();
        LocalDate today = businessDate.today();
        return new Me(
                caller.userId(),
                users.byId(caller.userId()).map(User::login).orElse(""),
                caller.name(),
                caller.personId(),
                caller.roles(),
                caller.permissions().stream().sorted().toList(),
                scope(scopes.of(caller, today)),
                preferences.ofUser(caller.userId()).orElse(NONE),
                signIn.passwordChangeDue(),
                today,
                settings.value(IdentitySettings.COMPANY_NAME),
                Preferences.LANGUAGES);
    }

    private static Me.Scope scope(DataScope scope) {
        return switch (scope) {
            case DataScope.All() -> new Me.Scope(true, Set.of(), 0);
            case DataScope.Nodes(Set<Long> positionIds, Set<Long> unitIds) ->
                new Me.Scope(false, unitIds, positionIds.size());
        };
    }
}
