package io.yunchou.platform.transfer.master;

import io.yunchou.platform.transfer.CopyWriter;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What stood before an import and what stood after, by batch and code. */
@Repository
public class BeforeImages {
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final JsonMapper json;

    BeforeImages(JdbcClient jdbc, DataSource dataSource, JsonMapper json) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * One thing as an import found it and left it.
     *
     * @param before null where the import made it
     */
    record Image<R extends Record>(String code, @Nullable R before, R after) {}

    <R extends Record> void keep(long batchId, List<Image<R>> images) {
        CopyWriter writer = CopyWriter.into(
                dataSource, "platform.import_before_image", List.of("batch_id", "code", "before", "after"));
        for (Image<R> image : images) {
            R before = image.before();
            writer.whole(batchId)
                    .text(image.code())
                    .text(before == null ? null : json.writeValueAsString(before))
                    .text(json.writeValueAsString(image.after()))
                    .endRow();
        }
        writer.flush();
    }

    /** Gives all images of a batch, some at a time, in the order of their codes. */
    <R extends Record> void each(long batchId, Class<R> type, int size, Consumer<List<Image<R>>> taker) {
        String last = "";
        List<Image<R>> page = page(batchId, type, last, size);
        while (!page.isEmpty()) {
            taker.accept(page);
            last = page.getLast().code();
            page = page(batchId, type, last, size);
        }
    }

    private <R extends Record> List<Image<R>> page(long batchId, Class<R> type, String after, int size) {
        return jdbc.sql("""
                        select code, before, after
                        from platform.import_before_image
                        where batch_id = :batchId and code > :after
                        order by code
                        limit :size
                        """)
                .param("batchId", batchId)
                .param("after", after)
                .param("size", size)
                .query((row, number) -> {
                    String before = row.getString("before");
                    return new Image<>(
                            row.getString("code"),
                            before == null ? null : json.readValue(before, type),
                            json.readValue(row.getString("after"), type));
                })
                .list();
    }

    /** Whether two states are the same as far as JSON can tell, which is how they are kept. */
    boolean same(@Nullable Record one, Record other) {
        return one != null && json.valueToTree(one).equals(json.valueToTree(other));
    }
}
