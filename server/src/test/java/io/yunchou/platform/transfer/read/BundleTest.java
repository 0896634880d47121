package io.yunchou.platform.transfer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.transfer.TransferError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    private static final ReadLimits LIMITS = ReadLimits.upTo(64 << 20);

    @TempDir
    private Path folder;

    @Test
    void opensTheTablesOfAZipAndLeavesTheRestAside() {
        Path zip = WorkbookFixture.zip(
                folder.resolve("company.zip"),
                parts("files/a.csv", "x,y\n1,2\n", "LICENSE", "MIT", "__MACOSX/._a.csv", "x", "files/b.csv", "x\n1\n"));
        try (Bundle bundle = open("company.zip", zip)) {
            assertThat(bundle.files()).extracting(SourceFile::name).containsExactly("files/a.csv", "files/b.csv");
            assertThat(bundle.file("A.csv").name()).isEqualTo("files/a.csv");
            assertThat(bundle.file("files\\b.csv").name()).isEqualTo("files/b.csv");
        }
    }

    @Test
    void namesTheFilesThatThereAreWhenOneIsMissing() {
        Path zip = WorkbookFixture.zip(folder.resolve("z.zip"), parts("a.csv", "x\n1\n", "b.csv", "x\n1\n"));
        try (Bundle bundle = open("z.zip", zip)) {
            refusal(() -> bundle.file("c.csv"), TransferError.UNKNOWN_FILE).hasMessageContaining("[a.csv, b.csv]");
        }
    }

    @Test
    void trustsContentAndNotNames() {
        assertThat(Sniffer.sniff("table.xlsx", write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(FileFormat.CSV);
        Path workbook = WorkbookFixture.workbook().sheet("s", "").in(folder, "really.csv");
        assertThat(Sniffer.sniff("really.csv", workbook)).isEqualTo(FileFormat.XLSX);
    }

    @Test
    void refusesWhatIsNoTable() {
        refusal(() -> Sniffer.sniff("empty.csv", write(new byte[0])), TransferError.EMPTY_FILE);
        refusal(
                        () -> Sniffer.sniff("a.csv", write("%PDF-1.7".getBytes(StandardCharsets.UTF_8))),
                        TransferError.UNKNOWN_FORMAT)
                .hasMessageContaining("PDF");
        refusal(
                () -> Sniffer.sniff("a.xls", write("<html><table>".getBytes(StandardCharsets.UTF_8))),
                TransferError.UNKNOWN_FORMAT);
        refusal(() -> Sniffer.sniff("a.csv", write(new byte[] {1, 2, 3, 0, 0})), TransferError.UNKNOWN_FORMAT);
        refusal(
                () -> open("x.ods", WorkbookFixture.zip(folder.resolve("x.ods"), parts("mimetype", "x"))),
                TransferError.UNKNOWN_FORMAT);
    }

    @Test
    void tellsEncryptedWorkbooksFromOldOnes() {
        byte[] compound = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, compound, 0, magic.length);
        refusal(() -> Sniffer.sniff("old.xls", write(compound)), TransferError.OLD_EXCEL);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, compound, 1024, name.length);
        refusal(() -> Sniffer.sniff("secret.xlsx", write(compound)), TransferError.ENCRYPTED);
    }

    @Test
    void refusesAZipBombByWhatComesOutAndNotByWhatItSays() throws IOException {
        byte[] zeros = new byte[40 << 20];
        Arrays.fill(zeros, (byte) 'x');
        String huge = new String(zeros, StandardCharsets.ISO_8859_1);
        Path workbook = WorkbookFixture.workbook().sheet("s", huge).in(folder, "bomb.xlsx");
        assertThat(Files.size(workbook)).isLessThan(1 << 20);
        refusal(() -> open("bomb.xlsx", workbook), TransferError.ZIP_BOMB).hasMessageContaining("sheet1.xml");
        Path zip = WorkbookFixture.zip(folder.resolve("bomb.zip"), parts("a.csv", huge));
        refusal(() -> open("bomb.zip", zip), TransferError.ZIP_BOMB);
    }

    @Test
    void refusesAZipThatUnpacksBeyondTheAbsoluteLimit() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append(i * 7919L).append(',');
        }
        Path zip = WorkbookFixture.zip(folder.resolve("wide.zip"), parts("a.csv", text.toString()));
        ReadLimits small = new ReadLimits(1 << 20, 1 << 20, 150, 8 << 20, 10, 100);
        refusal(() -> Bundle.open(List.of(new Bundle.Given("wide.zip", zip)), small), TransferError.ZIP_BOMB);
    }

    @Test
    void refusesAZipOfTooManyFiles() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 2_001; i++) {
            parts.put(i + ".csv", "a\n1\n");
        }
        Path zip = WorkbookFixture.zip(folder.resolve("many.zip"), parts);
        refusal(() -> open("many.zip", zip), TransferError.ZIP_BOMB);
    }

    @Test
    void refusesADamagedZip() throws IOException {
        Path zip = WorkbookFixture.zip(folder.resolve("cut.zip"), parts("a.csv", "x,y\n1,2\n".repeat(1000)));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        refusal(() -> open("cut.zip", zip), TransferError.BROKEN_FILE);
    }

    @Test
    void leavesNothingBehind() {
        Path zip = WorkbookFixture.zip(folder.resolve("z.zip"), parts("a.csv", "x\n1\n"));
        Bundle bundle = open("z.zip", zip);
        Path unpacked = bundle.files().getFirst().path();
        assertThat(unpacked).exists();
        bundle.close();
        assertThat(unpacked).doesNotExist();
        assertThat(unpacked.getParent()).doesNotExist();
    }

    private static Bundle open(String name, Path path) {
        return Bundle.open(List.of(new Bundle.Given(name, path)), LIMITS);
    }

    private Path write(byte[] content) {
        try {
            Path path = Files.createTempFile(folder, "file", "");
            return Files.write(path, content);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Map<String, String> parts(String... namesAndContents) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            parts.put(namesAndContents[i], namesAndContents[i + 1]);
        }
        return parts;
    }

    private static AbstractThrowableAssert<?, ?> refusal(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, TransferError code) {
        return assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.getMessage()).contains("\nMaybe ");
        });
    }
}
