package io.yunchou.platform.transfer.read;

import io.yunchou.kernel.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is written.
 *
 * @param charset the encoding
 * @param separator what stands between cells
 * @param lines how many lines there are, 0 while unknown
 */
public record CsvFormat(Charset charset, char separator, long lines) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int SAMPLE_BYTES = 1 << 17;
    private static final int SAMPLE_ROWS = 60;

    /**
     * Recognises what is not stated.
     *
     * @param encoding the name of the encoding, or null
     * @param separator the separator, or null
     */
    static CsvFormat of(SourceFile file, @Nullable String encoding, @Nullable Character separator) {
        Encoding found = encoding == null ? Encoding.of(file) : new Encoding(Charset.forName(encoding), 0);
        char used = separator == null ? separator(file, found.charset()) : separator;
        return new CsvFormat(found.charset(), used, found.lines());
    }

    /** The separator that gives most rows the same, largest number of cells. */
    private static char separator(SourceFile file, Charset charset) {
        String sample = sample(file, charset);
        char best = ',';
        int bestScore = 0;
        for (char candidate : SEPARATORS) {
            int score = score(file, sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(SourceFile file, String sample, char separator) {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        try (CsvRows rows = CsvRows.ofText(file, sample, separator)) {
            for (int row = 0; row < SAMPLE_ROWS; row++) {
                SourceRow next = rows.next();
                if (next == null) {
                    break;
                }
                rowsByWidth.merge(next.width(), 1, Integer::sum);
            }
        } catch (BusinessException unfit) {
            return 0;
        }
        return rowsByWidth.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .mapToInt(
                        entry -> entry.getValue() * SEPARATORS.size() + Math.min(entry.getKey(), SEPARATORS.size() - 1))
                .max()
                .orElse(0);
    }

    /** The beginning of the file without its last, perhaps broken line. */
    private static String sample(SourceFile file, Charset charset) {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] head = in.readNBytes(SAMPLE_BYTES);
            String text = new String(head, charset);
            int end = head.length < SAMPLE_BYTES ? text.length() : text.lastIndexOf('\n') + 1;
            return text.substring(0, end);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
