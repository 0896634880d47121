package io.yunchou.platform.access.enforcement;

import io.yunchou.platform.access.OpenToAll;
import io.yunchou.platform.access.OpenToSignedIn;
import io.yunchou.platform.access.Requires;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.webmvc.api.OpenApiResource;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.method.HandlerMethod;

/** What a controller method declares about who may call it. */
sealed interface DeclaredAccess {
    /** Whoever has the permission. */
    record Permission(String name) implements DeclaredAccess {}

    /** Whoever is signed in. */
    record SignedIn(boolean beforePasswordChange) implements DeclaredAccess {}

    /** Everybody. */
    record Everybody() implements DeclaredAccess {}

    /** Nothing, or several things that contradict each other: nobody may. */
    record Undeclared() implements DeclaredAccess {}

    static DeclaredAccess of(HandlerMethod handler) {
        if (BasicErrorController.class.isAssignableFrom(handler.getBeanType())) {
            return new Everybody();
        }
        if (OpenApiResource.class.isAssignableFrom(handler.getBeanType())) {
            return new SignedIn(false);
        }
        return of(handler.getMethod());
    }

    static DeclaredAccess of(Method method) {
        List<DeclaredAccess> declared = new ArrayList<>();
        Requires requires = method.getAnnotation(Requires.class);
        if (requires != null) {
            declared.add(new Permission(requires.value()));
        }
        OpenToSignedIn openToSignedIn = method.getAnnotation(OpenToSignedIn.class);
        if (openToSignedIn != null) {
            declared.add(new SignedIn(openToSignedIn.beforePasswordChange()));
        }
        if (method.isAnnotationPresent(OpenToAll.class)) {
            declared.add(new Everybody());
        }
        return declared.size() == 1 ? declared.getFirst() : new Undeclared();
    }
}
