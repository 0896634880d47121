package io.yunchou.story;

import io.yunchou.story.kill.KillStory;
import java.util.List;

/** Every story there is, in the order of playing. */
final class Stories {
    static final List<Story> ALL = List.of(new KillStory());

    private Stories() {}
}
