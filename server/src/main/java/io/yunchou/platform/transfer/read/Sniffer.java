package io.yunchou.platform.transfer.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells from its content what a file is; the name is not asked, since names lie. */
public final class Sniffer {
    private static final int HEAD_BYTES = 64 * 1024;
    private static final Map<String, String> STRANGERS = Map.ofEntries(
            Map.entry("25504446", "a PDF document"),
            Map.entry("89504e47", "a picture"),
            Map.entry("ffd8ff", "a picture"),
            Map.entry("47494638", "a picture"),
            Map.entry("52617221", "a RAR archive"),
            Map.entry("377abcaf", "a 7z archive"),
            Map.entry("1f8b", "a gzip archive"),
            Map.entry("7f454c46", "a program"),
            Map.entry("4d5a", "a program"),
            Map.entry("7b5c727466", "an RTF document"),
            Map.entry("50415231", "a Parquet file"),
            Map.entry("53514c697465", "a database"));

    private Sniffer() {}

    /** The format of a file; refused when it is empty, encrypted, old or no table at all. */
    public static FileFormat sniff(String name, Path path) {
        try {
            byte[] head = head(path);
            if (head.length == 0) {
                throw Refusals.empty(name);
            }
            String start = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
            return start.startsWith("504b0304") || start.startsWith("504b0506")
                    ? ofZip(name, path)
                    : ofOther(name, start, head);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileFormat ofZip(String name, Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return FileFormat.XLSX;
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw Refusals.unknownFormat(name, "a binary Excel workbook (.xlsb)");
            }
            if (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
                throw Refusals.unknownFormat(name, "an Office document that is no workbook");
            }
            if (zip.getEntry("mimetype") != null) {
                throw Refusals.unknownFormat(name, "an OpenDocument file");
            }
            return FileFormat.ZIP;
        } catch (ZipException damaged) {
            throw Refusals.broken(name, "as a ZIP archive");
        }
    }

    private static FileFormat ofOther(String name, String start, byte[] head) {
        if (start.startsWith("d0cf11e0a1b11ae1")) {
            throw encryptedPackage(head) ? Refusals.encrypted(name) : Refusals.oldExcel(name);
        }
        STRANGERS.forEach((magic, found) -> {
            if (start.startsWith(magic)) {
                throw Refusals.unknownFormat(name, found);
            }
        });
        if (binary(head)) {
            throw Refusals.unknownFormat(name, "binary data");
        }
        return ofText(name, head);
    }

    private static FileFormat ofText(String name, byte[] head) {
        String text = new String(head, 0, Math.min(512, head.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .stripLeading();
        if (text.startsWith("<") || text.startsWith("ï»¿<")) {
            throw Refusals.unknownFormat(name, "a web page or XML");
        }
        if (text.startsWith("{") || text.startsWith("[{")) {
            throw Refusals.unknownFormat(name, "JSON");
        }
        return FileFormat.CSV;
    }

    /** An encrypted workbook is a compound file with a stream of that name. */
    private static boolean encryptedPackage(byte[] head) {
        String needle = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(head, StandardCharsets.ISO_8859_1).contains(needle);
    }

    private static boolean binary(byte[] head) {
        if (Encoding.byMark(head).isPresent()) {
            return false;
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A && b != 0x1C) {
                return true;
            }
        }
        return false;
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }
}
