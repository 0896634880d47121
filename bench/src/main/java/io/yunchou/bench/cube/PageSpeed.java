package io.yunchou.bench.cube;

import io.yunchou.bench.Figure;
import io.yunchou.bench.Goal;
import io.yunchou.engines.cube.api.Member;
import io.yunchou.engines.cube.api.PageRequest;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How long a reader waits for a page: 200 random organisation members × 17 periods × 4 measures, two of them derived. */
final class PageSpeed {
    private final MillionLeaves leaves;
    private final SplittableRandom random = new SplittableRandom(1);

    PageSpeed(MillionLeaves leaves) {
        this.leaves = leaves;
    }

    List<Figure> measure() {
        Timings pages = Timings.of(200, 500, () -> leaves.scenario.view().page(request()), () -> {});
        return List.of(
                Figure.measured("page of 200 × 17 × 4 cells, median", pages.median(), "ms", Goal.atMost("1")),
                Figure.measured(
                        "page of 200 × 17 × 4 cells, 95th percentile", pages.percentile(95), "ms", Goal.none()));
    }

    private PageRequest request() {
        List<List<Long>> rows = IntStream.range(0, 200)
                .mapToObj(row -> List.of(1L + random.nextInt(1111)))
                .toList();
        List<List<Long>> columns = MillionLeaves.PERIOD.members().stream()
                .map(Member::id)
                .map(List::of)
                .toList();
        return new PageRequest(
                List.of("organisation"),
                rows,
                List.of("period"),
                columns,
                List.of("quota", "lastYear", "growth", "index"));
    }
}
