package io.yunchou.platform.transfer.source;

import io.yunchou.platform.transfer.value.HeaderText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** By which a table is recognised: its headers as they are compared, whatever their order. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(List<String> headers) {
        String text = headers.stream().map(HeaderText::normalised).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
