package io.yunchou.platform.transfer.source;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the files of one origin are taken in: steps that run one after the other in one transaction. As YAML it is shipped
 * beside the files of a demo company; as JSON it travels over the interface and is kept with every import.
 *
 * @param format the version of this format, {@value #FORMAT}
 * @param name the name by which people know the source
 * @param zone the time zone in which timestamps become days; that of the server where null
 * @param steps what is taken in, in order
 */
public record SourceDocument(
        int format, String name, @Nullable String zone, List<StepDocument> steps) {
    public static final int FORMAT = 1;

    public SourceDocument {
        Objects.requireNonNull(name, "name is missing");
        steps = List.copyOf(Objects.requireNonNull(steps, "steps are missing"));
    }
}
