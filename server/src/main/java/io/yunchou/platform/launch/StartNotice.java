package io.yunchou.platform.launch;

import java.util.List;

/**
 * Something that the person at the terminal should read once the server is up: the one-time administrator password, a
 * sign-in link. Beans of this type are asked in their order after every start that serves.
 */
public interface StartNotice {
    /**
     * The lines to print; none when there is nothing to say.
     *
     * @param address where the server is reached, e.g. {@code http://127.0.0.1:8420}
     */
    List<String> lines(String address);
}
