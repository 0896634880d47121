package io.yunchou.platform.access.enforcement;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.AccessError;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.Permissions;
import io.yunchou.platform.access.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to a controller method only as the method declares. */
@Component
class Gate implements HandlerInterceptor {
    private final Callers callers;
    private final Permissions permissions;

    Gate(Callers callers, Permissions permissions) {
        this.callers = callers;
        this.permissions = permissions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            check(DeclaredAccess.of(method), request);
        }
        return true;
    }

    private void check(DeclaredAccess declared, HttpServletRequest request) {
        switch (declared) {
            case DeclaredAccess.Everybody() -> {}
            case DeclaredAccess.SignedIn(boolean beforePasswordChange) -> {
                callers.current();
                if (!beforePasswordChange) {
                    checkPasswordChanged(request);
                }
            }
            case DeclaredAccess.Permission(String name) -> {
                checkPermission(callers.current(), name);
                checkPasswordChanged(request);
            }
            case DeclaredAccess.Undeclared() -> throw undeclared(request);
        }
    }

    private void checkPermission(Caller caller, String permission) {
        if (!caller.may(permission)) {
            throw new BusinessException(
                    AccessError.MISSING_PERMISSION,
                    "%s has no permission %s.\n".formatted(caller.name(), permission)
                            + "Maybe ask an administrator for one of the roles %s."
                                    .formatted(permissions.holders(permission)),
                    Map.of("permission", permission, "roles", permissions.holders(permission)));
        }
    }

    private static void checkPasswordChanged(HttpServletRequest request) {
        if (SignIn.on(request).filter(SignIn::passwordChangeDue).isPresent()) {
            throw new BusinessException(
                    AccessError.PASSWORD_CHANGE_DUE,
                    "The password was set by somebody else and must be changed first.\n"
                            + "Maybe open the page for changing the password.");
        }
    }

    private static BusinessException undeclared(HttpServletRequest request) {
        return new BusinessException(
                AccessError.UNDECLARED,
                "Nobody may call %s %s, since it declares no permission.\n"
                                .formatted(request.getMethod(), request.getRequestURI())
                        + "Maybe tell the makers: a released version has no such door.",
                Map.of("method", request.getMethod(), "path", request.getRequestURI()));
    }
}
