package io.yunchou.platform.identity.application;

/**
 * Where a sign-in comes from.
 *
 * @param address the network address
 * @param agent how the browser names itself
 */
public record Origin(String address, String agent) {
    private static final int AGENT_LENGTH_MAX = 200;

    public Origin {
        agent = agent.substring(0, Math.min(agent.length(), AGENT_LENGTH_MAX));
    }
}
