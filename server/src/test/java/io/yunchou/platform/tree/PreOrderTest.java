package io.yunchou.platform.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.testkit.Seeded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreOrderTest {
    @Test
    void writesASubtreeAsOneRun() {
        PreOrder<String> tree = PreOrder.of(List.of(
                member("company", null),
                member("north", "company"),
                member("south", "company"),
                member("one", "north"),
                member("two", "north")));

        assertThat(tree.keys()).containsExactly("company", "north", "one", "two", "south");
        assertThat(tree.end(1)).isEqualTo(4);
        assertThat(tree.isWithin(3, 1)).isTrue();
        assertThat(tree.isWithin(4, 1)).isFalse();
        assertThat(tree.path(3)).containsExactly("company", "north", "two");
        assertThat(tree.children(0)).containsExactly("north", "south");
        assertThat(tree.depth(3)).isEqualTo(2);
        assertThat(tree.roots()).containsExactly("company");
    }

    @Test
    void makesARootOfWhatHangsOnNoMember() {
        assertThat(PreOrder.of(List.of(member("a", "gone"))).roots()).containsExactly("a");
    }

    @Test
    void refusesACircleNamingItsPath() {
        assertThatThrownBy(() -> PreOrder.of(List.of(member("a", "b"), member("b", "a"), member("c", null))))
                .hasMessageContaining("a → b → a");
    }

    @Test
    void isWithinAgreesWithWalkingUp() {
        Seeded.cases(200, random -> {
            int size = 1 + random.below(60);
            List<PreOrder.Member<Integer>> members = new ArrayList<>();
            for (int key = 0; key < size; key++) {
                members.add(new PreOrder.Member<>(key, key == 0 || random.chance(0.1) ? null : random.below(key)));
            }
            PreOrder<Integer> tree = PreOrder.of(random.shuffled(members));
            for (int node = 0; node < size; node++) {
                for (int ancestor = 0; ancestor < size; ancestor++) {
                    assertThat(tree.isWithin(node, ancestor))
                            .isEqualTo(tree.path(node).contains(tree.key(ancestor)));
                }
            }
        });
    }

    private static PreOrder.Member<String> member(String key, String parent) {
        return new PreOrder.Member<>(key, parent);
    }
}
