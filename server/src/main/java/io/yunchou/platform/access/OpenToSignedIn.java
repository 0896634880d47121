package io.yunchou.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to whoever is signed in, whatever the role, since it concerns only the caller. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToSignedIn {
    /** Whether also somebody may call it who must first change a one-time password. */
    boolean beforePasswordChange() default false;
}
