package io.yunchou.platform.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what flows through a stream. */
final class Checksum {
    private final MessageDigest digest;

    Checksum() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    FilterOutputStream over(OutputStream stream) {
        return new DigestOutputStream(stream, digest);
    }

    FilterInputStream over(InputStream stream) {
        return new DigestInputStream(stream, digest);
    }

    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
