package io.yunchou.platform.tree;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All members of one kind, by code and by id. Immutable; load it once per piece of work, not once per row. */
public final class Directory {
    private final Map<Long, Label> labels;
    private final Map<String, Long> idsByCode;

    private Directory(Map<Long, Label> labels, Map<String, Long> idsByCode) {
        this.labels = labels;
        this.idsByCode = idsByCode;
    }

    public static Directory of(Map<Long, Label> labels) {
        Map<String, Long> idsByCode = HashMap.newHashMap(labels.size());
        labels.forEach((id, label) -> idsByCode.put(label.code(), id));
        return new Directory(
                Collections.unmodifiableMap(new HashMap<>(labels)), Collections.unmodifiableMap(idsByCode));
    }

    /** Ids by code. Codes are compared exactly, as they were imported. */
    public Map<String, Long> idsByCode() {
        return idsByCode;
    }

    public Optional<Long> idOf(String code) {
        return Optional.ofNullable(idsByCode.get(code));
    }

    public Map<Long, Label> labels() {
        return labels;
    }

    public Optional<Label> label(long id) {
        return Optional.ofNullable(labels.get(id));
    }

    /** The name to show; {@code #id} for an id that is no member. */
    public String nameOf(long id) {
        Label label = labels.get(id);
        return label == null ? "#" + id : label.name();
    }
}
