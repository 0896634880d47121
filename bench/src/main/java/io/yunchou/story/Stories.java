package io.yunchou.story;

import io.yunchou.story.backup.BackupStory;
import io.yunchou.story.kill.KillStory;
import io.yunchou.story.mainjob.MainJobStory;
import io.yunchou.story.outage.OutageStory;
import java.util.List;

/** Every story there is, in the order of playing. */
final class Stories {
    static final List<Story> ALL = List.of(new MainJobStory(), new KillStory(), new OutageStory(), new BackupStory());

    private Stories() {}
}
