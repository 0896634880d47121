package io.yunchou.org.web;

import io.yunchou.org.application.Edit;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * When a change takes effect, and the version that was seen.
 *
 * @param from the first day on which it is otherwise
 * @param version as the history gave it
 */
record DatedChange(@NotNull LocalDate from, long version) {
    Edit of(long id) {
        return new Edit(id, from, version);
    }
}
