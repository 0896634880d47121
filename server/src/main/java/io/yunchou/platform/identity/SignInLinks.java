package io.yunchou.platform.identity;

/**
 * One-time sign-in links of a demonstration. They work once, only from the machine itself, and only until the server
 * is started again. No API makes them; without a demonstration there are none.
 */
public interface SignInLinks {
    /**
     * Makes a link for a user.
     *
     * @return the path and query to put behind the server's address
     */
    String linkFor(long userId);
}
