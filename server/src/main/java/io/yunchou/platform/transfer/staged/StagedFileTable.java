package io.yunchou.platform.transfer.staged;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.transfer.read.FileFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of files and of their content. */
@Repository
class StagedFileTable {
    private static final int CHUNK_BYTES = 1 << 20;

    private final JdbcClient jdbc;

    StagedFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StagedFile insert(String name, FileFormat format, Path content, String sha256, Caller caller) {
        long id = jdbc.sql("""
                        insert into platform.import_file (name, format, size_bytes, sha256, stored_by, stored_by_name)
                        values (:name, :format, :size, :sha256, :userId, :userName)
                        returning id
                        """)
                .param("name", name)
                .param("format", format.name())
                .param("size", size(content))
                .param("sha256", sha256)
                .param("userId", caller.userId())
                .param("userName", caller.name())
                .query(Long.class)
                .single();
        insertChunks(id, content);
        return find(id).orElseThrow();
    }

    private static long size(Path content) {
        try {
            return Files.size(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void insertChunks(long id, Path content) {
        byte[] buffer = new byte[CHUNK_BYTES];
        try (InputStream in = Files.newInputStream(content)) {
            int number = 0;
            for (int read = in.readNBytes(buffer, 0, CHUNK_BYTES);
                    read > 0;
                    read = in.readNBytes(buffer, 0, CHUNK_BYTES)) {
                jdbc.sql("insert into platform.import_file_chunk (file_id, number, bytes) values (?, ?, ?)")
                        .param(id)
                        .param(number++)
                        .param(Arrays.copyOf(buffer, read))
                        .update();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<StagedFile> find(long id) {
        return jdbc.sql("""
                        select id, name, format, size_bytes, sha256, stored_by, stored_at, content_removed_at
                        from platform.import_file
                        where id = ?
                        """)
                .param(id)
                .query((row, number) -> new StagedFile(
                        row.getLong("id"),
                        row.getString("name"),
                        FileFormat.valueOf(row.getString("format")),
                        row.getLong("size_bytes"),
                        row.getString("sha256"),
                        row.getLong("stored_by"),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                        removedAt(row.getObject("content_removed_at", OffsetDateTime.class))))
                .optional();
    }

    private static @Nullable Instant removedAt(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /**
     * Removes contents that nobody needs: of files stored before a moment, and of those whose import went in without a
     * bad row, or was undone, before another. A file of an import that is still to come stays.
     *
     * @return how many pieces
     */
    int removeContents(Instant storedBefore, Instant finishedBefore, Instant now) {
        return jdbc.sql("""
                        with unneeded as (
                            update platform.import_file f
                            set content_removed_at = :now
                            where content_removed_at is null
                              and (stored_at < :storedBefore or exists (
                                      select
                                      from platform.file_import_file u
                                      join platform.file_import i on i.id = u.import_id
                                      where u.file_id = f.id
                                        and not i.dry_run
                                        and coalesce(i.undone_at, i.finished_at) < :finishedBefore
                                        and (i.state = 'UNDONE' or i.state = 'DONE' and not exists (
                                                select
                                                from platform.import_batch b
                                                where b.import_id = i.id and b.bad > 0))))
                              and not exists (
                                  select
                                  from platform.file_import_file u
                                  join platform.file_import i on i.id = u.import_id
                                  where u.file_id = f.id
                                    and i.state = 'REQUESTED'
                                    and i.requested_at >= :storedBefore)
                            returning id
                        )
                        delete from platform.import_file_chunk c
                        using unneeded
                        where c.file_id = unneeded.id
                        """)
                .param("storedBefore", at(storedBefore))
                .param("finishedBefore", at(finishedBefore))
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Copies the content to a path, piece by piece. */
    void copy(long id, Path target) {
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int number = 0; ; number++) {
                Optional<byte[]> chunk = chunk(id, number);
                if (chunk.isEmpty()) {
                    return;
                }
                out.write(chunk.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<byte[]> chunk(long id, int number) {
        return jdbc.sql("select bytes from platform.import_file_chunk where file_id = ? and number = ?")
                .param(id)
                .param(number)
                .query((row, index) -> row.getBytes("bytes"))
                .optional();
    }
}
