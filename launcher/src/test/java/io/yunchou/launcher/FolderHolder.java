package io.yunchou.launcher;

import java.nio.file.Path;

/** A process that has a data folder open and waits to be killed. */
final class FolderHolder {
    private FolderHolder() {}

    public static void main(String[] folder) throws InterruptedException {
        DataFolder.open(Path.of(folder[0]), new Version(0, 0));
        System.out.println("open");
        Thread.sleep(Long.MAX_VALUE);
    }
}
