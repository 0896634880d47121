package io.yunchou.support;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.Permissions;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.access.SignIn;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody signed in, for tests over the API — {@code mvc.perform(get("/api/org/units").with(SignedIn.as(CEO)))} — and
 * for direct calls: {@code SignedIn.as(SELLER).of(personId).call(() -> quotas.mine())}. No such user need exist.
 */
public final class SignedIn implements RequestPostProcessor {
    private static final long NOBODY_IN_PARTICULAR = 4711;
    private static @Nullable ApplicationContext context;

    private final Caller caller;

    private SignedIn(Caller caller) {
        this.caller = caller;
    }

    /** A user with these roles and all their permissions. */
    public static SignedIn as(Role... roles) {
        Set<Role> held = Arrays.stream(roles).collect(Collectors.toUnmodifiableSet());
        return new SignedIn(new Caller(
                NOBODY_IN_PARTICULAR,
                null,
                held.toString(),
                held,
                bean(Permissions.class).of(held)));
    }

    /** The system itself. */
    public static SignedIn asSystem() {
        return new SignedIn(bean(Callers.class).system());
    }

    /** The same, as this person of the organisation. */
    public SignedIn of(long personId) {
        return new SignedIn(new Caller(caller.userId(), personId, caller.name(), caller.roles(), caller.permissions()));
    }

    /** The same, under this user id. */
    public SignedIn user(long userId) {
        return new SignedIn(new Caller(userId, caller.personId(), caller.name(), caller.roles(), caller.permissions()));
    }

    /** The same, with exactly these permissions, as a token cut down to them would give. */
    public SignedIn only(String... permissions) {
        return new SignedIn(
                new Caller(caller.userId(), caller.personId(), caller.name(), caller.roles(), Set.of(permissions)));
    }

    public Caller caller() {
        return caller;
    }

    public <T> T call(Supplier<T> work) {
        return bean(Callers.class).actingAs(caller, work);
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return caller;
        });
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        new SignIn(caller, null, false).putOn(request);
        return request;
    }

    static void use(ApplicationContext running) {
        context = running;
    }

    private static <T> T bean(Class<T> type) {
        if (context == null) {
            throw new IllegalStateException("SignedIn needs the server.\nMaybe the test class lacks @IntegrationTest.");
        }
        return context.getBean(type);
    }
}
