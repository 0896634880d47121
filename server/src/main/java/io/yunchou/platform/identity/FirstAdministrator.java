package io.yunchou.platform.identity;

import java.util.Optional;

/** The door into a new house. */
public interface FirstAdministrator {
    /**
     * Makes the user {@code admin} when there is no administrator yet.
     *
     * @return the login and the one-time password, which is kept nowhere and must be changed at the first sign-in;
     *     nothing when there is an administrator already
     */
    Optional<OneTimePassword> makeWhereNone();

    /** A password that is shown once. */
    record OneTimePassword(String login, String password) {}
}
