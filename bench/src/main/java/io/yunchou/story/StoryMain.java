package io.yunchou.story;

import java.util.ArrayList;
import java.util.List;

/** {@code ./yunchou story [NAME…] [--list]}: plays stories; ends with 0 only when every check of each holds. */
public final class StoryMain {
    private StoryMain() {}

    public static void main(String[] words) throws Exception {
        List<String> names = new ArrayList<>(List.of(words));
        if (names.remove("--list")) {
            Stories.ALL.forEach(story -> System.out.printf("%-12s %s%n", story.name(), story.about()));
            return;
        }
        System.exit(playAll(chosen(names)) ? 0 : 1);
    }

    private static List<Story> chosen(List<String> names) {
        for (String name : names) {
            if (Stories.ALL.stream().noneMatch(story -> story.name().equals(name))) {
                System.err.printf(
                        "There is no story \"%s\".%nMaybe one of: %s.%n",
                        name,
                        String.join(", ", Stories.ALL.stream().map(Story::name).toList()));
                System.exit(2);
            }
        }
        return names.isEmpty()
                ? Stories.ALL
                : Stories.ALL.stream()
                        .filter(story -> names.contains(story.name()))
                        .toList();
    }

    private static boolean playAll(List<Story> stories) throws Exception {
        Workshop workshop = Workshop.from(System.getenv());
        boolean allHold = true;
        for (Story story : stories) {
            allHold &= play(story, workshop);
        }
        return allHold;
    }

    private static boolean play(Story story, Workshop workshop) throws Exception {
        System.out.printf("%s: %s%n", story.name(), story.about());
        long start = System.nanoTime();
        try (Stage stage = new Stage(System.out, workshop)) {
            try {
                story.play(stage);
            } catch (Exception failure) {
                stage.broken(failure);
            }
            System.out.printf(
                    "%s %s: %d checks, %.1f s%n%n",
                    story.name(),
                    stage.allHold() ? "holds" : "DOES NOT HOLD",
                    stage.checks(),
                    (System.nanoTime() - start) / 1e9);
            return stage.allHold();
        }
    }
}
