package io.yunchou.org.imports;

import io.yunchou.org.domain.Subject;
import io.yunchou.platform.dated.DatedRow;
import java.util.List;

/** A checked row that changes the structure. */
interface StructureRow<R> extends DatedRow<R> {
    /** What the row changes, so that a breach of a rule is told of the right row. */
    List<Subject> subjects(CodeIds ids);

    /** The value of a field as text, for a problem. */
    String value(String field);
}
