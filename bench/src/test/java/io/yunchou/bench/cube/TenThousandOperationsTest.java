package io.yunchou.bench.cube;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.bench.Figure;
import io.yunchou.engines.cube.api.CubeView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TenThousandOperationsTest {
    private static final int FEW = 40;

    private final MillionLeaves leaves = new MillionLeaves(1);

    @Test
    void findsEverySumExactAndEveryOperationUndone() {
        assertThat(new TenThousandOperations(leaves, 1, FEW).measure(line -> {}))
                .filteredOn(figure -> figure.goal().text().equals("= 0"))
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.value()).isZero());
    }

    @Test
    void appliesAsManyOperationsAsItSays() {
        assertThat(new TenThousandOperations(leaves, 1, FEW).measure(line -> {}))
                .filteredOn(figure -> figure.what().equals("random operations applied"))
                .extracting(Figure::value)
                .first()
                .hasToString(String.valueOf(FEW));
        assertThat(leaves.scenario.log()).hasSizeGreaterThanOrEqualTo(2 * FEW);
    }

    @Test
    void noticesACellThatIsNotTheSumOfItsLeaves() {
        assertThat(new Recount(leaves.scenario.view()).wrongCells()).isZero();
        assertThat(new Recount(withAnotherRoot(leaves.scenario.view())).wrongCells())
                .isEqualTo(1);
    }

    private static CubeView withAnotherRoot(CubeView view) {
        return (CubeView) Proxy.newProxyInstance(
                CubeView.class.getClassLoader(), new Class<?>[] {CubeView.class}, (self, method, arguments) -> {
                    boolean root = method.getName().equals("units") && arguments[0].equals(MillionLeaves.ROOT);
                    try {
                        Object answer = method.invoke(view, arguments);
                        return root ? OptionalLong.of(((OptionalLong) answer).orElseThrow() + 1) : answer;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
