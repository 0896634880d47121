package io.yunchou.platform.transfer;

/**
 * One import of one file.
 *
 * @param id its id; what was imported refers to it
 * @param entity the name of the {@link ImportEntity}
 * @param fileName the file as the user named it
 * @param dryRun whether everything is rolled back at the end
 */
public record ImportBatch(long id, String entity, String fileName, boolean dryRun) {}
