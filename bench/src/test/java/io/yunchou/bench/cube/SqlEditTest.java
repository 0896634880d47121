package io.yunchou.bench.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SqlEditTest {
    private static final int SELLERS = 2;
    private static final int CELLS = (1 + 1 + 1 + SELLERS) * (1 + 7 + 84) * (1 + 4 + 12);

    private final long[] units = new long[SELLERS * 84 * 12];
    private final boolean[] locked = new boolean[units.length];

    @Test
    void spreadsATotalOverTheLeavesAndSumsEveryAncestor() {
        Arrays.fill(units, 100);
        locked[0] = true;
        long target = 100 + (units.length - 1) * 150L;
        try (SqlEdit sql = new SqlEdit(units, locked)) {
            sql.spread(target);
            sql.ancestors();
            assertThat(sql.check()).containsExactly(CELLS, target);
        }
    }

    @Test
    void leavesLockedLeavesAsTheyAre() {
        Arrays.fill(units, 100);
        Arrays.fill(locked, 1, locked.length, true);
        try (SqlEdit sql = new SqlEdit(units, locked)) {
            sql.spread(units.length * 100L + 50);
            sql.ancestors();
            assertThat(sql.check()).containsExactly(CELLS, units.length * 100L + 50);
        }
    }

    @Test
    void showsAllItsStatements() {
        assertThat(SqlEdit.text())
                .contains("create table leaf", "update leaf", "region, office, seller, line, product");
    }
}
