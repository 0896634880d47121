package io.yunchou.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final Version OLDER = new Version(202601010000L, 17);
    private static final Version OURS = new Version(202611210000L, 18);
    private static final Version NEWER = new Version(202701010000L, 18);

    @TempDir
    private Path temporary;

    @Test
    void isMadeForItsOwnersEyesOnly() throws IOException {
        DataFolder.open(folder(), OURS).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void refusesToBeUsedTwiceAndNamesTheUser() throws Exception {
        Process user = holderElsewhere();

        assertRefused(LaunchError.FOLDER_IN_USE, () -> DataFolder.open(folder(), OURS), "process " + user.pid());
        assertThat(DataFolder.inUse(folder())).isTrue();

        user.destroyForcibly().waitFor();
        assertThat(DataFolder.inUse(folder())).isFalse();
        DataFolder.open(folder(), OURS).close();
    }

    @Test
    void refusesWhatANewerVersionHasUsed() {
        usedBy(NEWER);

        assertRefused(LaunchError.FOLDER_NEWER, () -> DataFolder.open(folder(), OURS), "202701010000");
    }

    @Test
    void takesWhatAnOlderVersionHasUsed() {
        usedBy(OLDER);

        DataFolder.open(folder(), OURS).close();
    }

    @Test
    void aStartThatFailedBeforeMigratingLeavesTheFolderToTheOlderVersion() {
        DataFolder.open(folder(), NEWER).close();

        DataFolder.open(folder(), OURS).close();
    }

    @Test
    void refusesAFileInItsPlace() throws IOException {
        Files.writeString(folder(), "not a folder");

        assertRefused(LaunchError.FOLDER_NOT_WRITABLE, () -> DataFolder.open(folder(), OURS), folder().toString());
    }

    @Test
    void refusesAPlaceThatCannotBeWritten() {
        // Not even root may make folders there.
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/yunchou"), OURS))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("/proc/yunchou")
                .hasMessageContaining("Maybe");
    }

    private Path folder() {
        return temporary.resolve("data");
    }

    private void usedBy(Version version) {
        try (DataFolder folder = DataFolder.open(folder(), version)) {
            folder.stamp(version);
        }
    }

    private Process holderElsewhere() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FolderHolder.class.getName(),
                        folder().toString())
                .redirectErrorStream(true)
                .start();
        assertThat(process.inputReader().lines().anyMatch("open"::equals)).isTrue();
        return process;
    }

    private static void assertRefused(LaunchError error, ThrowingCallable opening, String named) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        LaunchException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(error))
                .hasMessageContaining(named)
                .hasMessageContaining("Maybe");
    }
}
