package io.yunchou.ledger.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.ledger.domain.DocumentLine;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private final Repeats repeats = new Repeats();

    @Test
    void neverMissesADocumentLineThatCameBefore() {
        IntStream.range(0, 20_000).forEach(number -> repeats.suspect(line("SO" + number, 1)));
        assertThat(IntStream.range(0, 20_000)).allMatch(number -> repeats.suspect(line("SO" + number, 1)));
    }

    @Test
    void suspectsFewThatDidNot() {
        long suspected = IntStream.range(0, 100_000)
                .filter(number -> repeats.suspect(line("SO" + number, 1)))
                .count();
        assertThat(suspected).isLessThan(1_000);
    }

    @Test
    void tellsKindsAndLinesOfADocumentApart() {
        assertThat(repeats.suspect(line("SO1", 1))).isFalse();
        assertThat(repeats.suspect(line("SO1", 2))).isFalse();
        assertThat(repeats.suspect(new DocumentLine("revenue", "SO1", 1))).isFalse();
    }

    private static DocumentLine line(String document, int line) {
        return new DocumentLine("booking", document, line);
    }
}
