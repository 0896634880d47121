package io.yunchou.story.mainjob;

import io.yunchou.story.Stage;
import io.yunchou.story.Story;
import io.yunchou.testkit.AdventureWorksTruth;
import io.yunchou.testkit.OutsidePostgres;

/** {@code main-job}: what {@code ./yunchou demo} does, over the interface alone, held against DuckDB. */
public final class MainJobStory implements Story {
    @Override
    public String name() {
        return "main-job";
    }

    @Override
    public String about() {
        return "a company's files become its ledger, its attainment and next year's quotas, on both kinds of database";
    }

    @Override
    public void play(Stage stage) throws Exception {
        AdventureWorksTruth truth = new AdventureWorksTruth(stage.workshop().root());
        stage.step("on the embedded PostgreSQL");
        new MainJob(stage, stage.server(), truth).play();
        stage.step("on an outside PostgreSQL 15");
        OutsidePostgres outside = stage.keep(OutsidePostgres.start());
        new MainJob(stage, stage.serverOver(outside.freshDatabase()), truth).play();
    }
}
