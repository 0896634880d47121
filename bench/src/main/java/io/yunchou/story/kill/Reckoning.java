package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import io.yunchou.story.Stage;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was found of the pieces of one work, held against what was acknowledged.
 *
 * @param acknowledged how many pieces were acknowledged
 * @param lost those of them that are not there as acknowledged
 * @param half pieces that are there in part, or in another shape
 * @param unknown pieces of which nobody knew whether they were done
 * @param done those of them that are done
 */
record Reckoning(int acknowledged, Set<Integer> lost, Set<Integer> half, int unknown, int done) {
    static Reckoning of(ApiClient client, Work work, Set<Integer> pieces, Map<Integer, String> acknowledged) {
        Map<Integer, String> found = work.found(client, pieces);
        Set<Integer> lost = new TreeSet<>();
        Set<Integer> half = new TreeSet<>();
        int promised = 0;
        int done = 0;
        for (int piece : pieces) {
            String there = found.get(piece);
            String promise = acknowledged.get(piece);
            promised += promise == null ? 0 : 1;
            done += promise == null && there != null ? 1 : 0;
            if (promise != null && !promise.equals(there)) {
                lost.add(piece);
            }
            if (there != null && !there.equals(work.whole(piece))) {
                half.add(piece);
            }
        }
        return new Reckoning(promised, lost, half, pieces.size() - promised, done);
    }

    boolean clean() {
        return lost.isEmpty() && half.isEmpty();
    }

    /** Shows it as checks. */
    void show(Stage stage, String work) {
        stage.holds(work + ": some work was acknowledged", acknowledged > 0);
        stage.same("%s: acknowledged %d, of them lost".formatted(work, acknowledged), Set.of(), lost);
        stage.same(
                "%s: without acknowledgement %d (%d done, %d not), half applied"
                        .formatted(work, unknown, done, unknown - done),
                Set.of(),
                half);
    }
}
