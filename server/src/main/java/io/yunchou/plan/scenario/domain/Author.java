package io.yunchou.plan.scenario.domain;

import io.yunchou.platform.access.Caller;

/** Who edits. In the cube it is one text, unique by the id in it and readable in its refusals. */
public record Author(long id, String name) {
    public static Author of(Caller caller) {
        return new Author(caller.userId(), caller.name());
    }

    public static Author signed(String signature) {
        int hash = signature.lastIndexOf('#');
        return new Author(
                Long.parseLong(signature.substring(hash + 1)),
                signature.substring(0, hash).strip());
    }

    public String signature() {
        return name + " #" + id;
    }
}
