package io.yunchou.bench.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFactsTest {
    private static final int DOCUMENT = 2;
    private static final int NET_AMOUNT = 6;

    @TempDir
    private Path folder;

    @Test
    void spoilsEveryThousandthRowInOneOfFourWays() throws IOException {
        GeneratedFacts facts = new GeneratedFacts("C", 4_500, 2013).writeCsv(folder.resolve("facts.csv"));
        assertThat(facts.badFieldByRow())
                .isEqualTo(Map.of(1_001L, "document", 2_001L, "seller", 3_001L, "netAmount", 4_001L, "date"));
        List<String> lines = Files.readAllLines(folder.resolve("facts.csv"));
        assertThat(lines.get(1_000).split(",")[DOCUMENT]).isEmpty();
        assertThat(lines.get(2_000)).contains(",nobody,");
        assertThat(lines.get(3_000)).contains(",much,");
        assertThat(lines.get(4_000)).contains(",2014-02-30,");
    }

    @Test
    void knowsTheSumOfItsGoodRows() throws IOException {
        GeneratedFacts facts = new GeneratedFacts("C", 2_000, 2013).writeCsv(folder.resolve("facts.csv"));
        List<String> lines = Files.readAllLines(folder.resolve("facts.csv"));
        BigDecimal sum = BigDecimal.ZERO;
        for (int line = 1; line < lines.size(); line++) {
            boolean good = !facts.badFieldByRow().containsKey(line + 1L);
            sum = good ? sum.add(new BigDecimal(lines.get(line).split(",")[NET_AMOUNT])) : sum;
        }
        assertThat(facts.sum()).isEqualByComparingTo(sum).isPositive();
        assertThat(facts.good()).isEqualTo(1_998);
    }

    @Test
    void writesAWorkbookOfTheSameRows() {
        GeneratedFacts csv = new GeneratedFacts("C", 1_200, 2013).writeCsv(folder.resolve("facts.csv"));
        GeneratedFacts xlsx = new GeneratedFacts("C", 1_200, 2013).writeXlsx(folder.resolve("facts.xlsx"));
        assertThat(xlsx.sum()).isEqualByComparingTo(csv.sum());
        assertThat(xlsx.badFieldByRow()).isEqualTo(csv.badFieldByRow());
        assertThat(folder.resolve("facts.xlsx")).isNotEmptyFile();
    }
}
