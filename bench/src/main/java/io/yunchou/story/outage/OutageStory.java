package io.yunchou.story.outage;

import io.yunchou.story.Stage;
import io.yunchou.story.Story;

/** {@code outage}: what the server does while its database is away or its disk is full, and after. */
public final class OutageStory implements Story {
    @Override
    public String name() {
        return "outage";
    }

    @Override
    public String about() {
        return "a database out of reach and a full disk are told of, lose nothing and are recovered from";
    }

    @Override
    public void play(Stage stage) throws Exception {
        new DatabaseAway(stage).play();
        new DiskFull(stage).play();
    }
}
