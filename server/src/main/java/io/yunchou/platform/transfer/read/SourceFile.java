package io.yunchou.platform.transfer.read;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name its name as people know it; inside a ZIP its path there
 * @param path where it lies on this machine
 * @param format what its content is, whatever its name says
 */
public record SourceFile(String name, Path path, FileFormat format) {}
