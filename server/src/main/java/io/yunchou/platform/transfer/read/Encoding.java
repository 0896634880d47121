package io.yunchou.platform.transfer.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a text file is encoded: by its byte order mark, else UTF-8 when all of it is, else GB18030 when all of it is. The
 * whole file is looked at, since the first Chinese name may stand in its last line.
 *
 * @param charset the encoding
 * @param lines how many lines the file has, counted on the way
 */
record Encoding(Charset charset, long lines) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER_BYTES = 1 << 16;

    static Encoding of(SourceFile file) {
        Optional<Charset> marked = byMark(head(file.path()));
        List<Charset> candidates = marked.map(List::of).orElse(List.of(StandardCharsets.UTF_8, GB18030));
        return candidates.stream()
                .flatMap(charset -> decoded(file.path(), charset).stream())
                .findFirst()
                .orElseThrow(() -> Refusals.unknownEncoding(file.name()));
    }

    static Optional<Charset> byMark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(head, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The lines of the file, or nothing when it is not in this encoding. */
    private static Optional<Encoding> decoded(Path path, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
        CharBuffer chars = CharBuffer.allocate(BUFFER_BYTES);
        long lines = 1;
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = fill(in, bytes); ; read = fill(in, bytes)) {
                bytes.flip();
                if (decoder.decode(bytes, chars.clear(), read < 0).isError()) {
                    return Optional.empty();
                }
                lines += lineFeeds(chars.flip());
                bytes.compact();
                if (read < 0) {
                    return Optional.of(new Encoding(charset, lines));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int fill(InputStream in, ByteBuffer bytes) throws IOException {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read > 0) {
            bytes.position(bytes.position() + read);
        }
        return read;
    }

    private static int lineFeeds(CharBuffer chars) {
        int count = 0;
        char[] array = chars.array();
        for (int i = 0; i < chars.limit(); i++) {
            if (array[i] == '\n') {
                count++;
            }
        }
        return count;
    }

    private static byte[] head(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(4);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
