package io.yunchou.platform.identity;

import java.net.URI;
import java.util.Map;

/**
 * The port for a provider that says who somebody is: OpenID Connect, WeCom, DingTalk, Feishu. A bean for each that is
 * configured. A provider keeps nothing in memory between the two calls: whatever it must remember travels in a sealed
 * cookie.
 */
public interface ExternalSignIn {
    /** A short name in lower case, part of addresses and of the trail. */
    String id();

    /** What the button of the sign-in page says. */
    String name();

    /** Sends the browser off. */
    Departure depart(URI callback);

    /**
     * The login of whoever comes back.
     *
     * @param answer the callback's whole address, with what the provider said
     * @param kept what {@link #depart} wanted to remember
     * @throws io.yunchou.kernel.BusinessException {@code identity.external-refused} when the answer proves nothing
     */
    String loginOf(URI answer, URI callback, Map<String, String> kept);

    /**
     * Where to send the browser, and what to remember until it comes back.
     *
     * @param kept secrets; sealed before they leave the server
     */
    record Departure(URI address, Map<String, String> kept) {
        public Departure {
            kept = Map.copyOf(kept);
        }
    }
}
