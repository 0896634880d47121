package io.yunchou.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a controller method needs, e.g. {@code @Requires(LedgerPermissions.READ)}. A controller method
 * must carry exactly one of this, {@link OpenToSignedIn} and {@link OpenToAll}; a test fails the build otherwise. Data
 * scope is a second, separate check.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    String value();
}
