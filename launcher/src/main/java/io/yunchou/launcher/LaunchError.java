package io.yunchou.launcher;

/** Why a command ends without doing its work. The exit code is for scripts and never changes once released. */
public enum LaunchError {
    FAILED(1),
    USAGE(2),
    FOLDER_IN_USE(3),
    FOLDER_NEWER(4),
    PORT_TAKEN(5),
    FOLDER_NOT_WRITABLE(6),
    DISK_FULL(7),
    DATABASE_UNREACHABLE(8),
    DATABASE_TOO_OLD(9),
    SETTING_INVALID(10),
    BACKUP_REFUSED(11);

    private final int exitCode;

    LaunchError(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }

    /** The stable code, e.g. {@code launcher.folder-in-use}. */
    public String code() {
        return "launcher." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
