package io.yunchou.org.domain;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule of the structure that is broken.
 *
 * @param error which
 * @param subjects whose doing it may be, the likeliest first
 * @param during the days on which it is broken
 * @param message what is wrong, and after a line break what may help
 * @param arguments the offending values by name
 */
public record Breach(
        OrgError error, List<Subject> subjects, DateRange during, String message, Map<String, Object> arguments) {
    public Breach {
        subjects = List.copyOf(subjects);
        Map<String, Object> dated = new HashMap<>(arguments);
        dated.put("from", during.start().toString());
        LocalDate end = during.end();
        dated.put("to", end == null ? "" : end.toString());
        arguments = Map.copyOf(dated);
    }

    public BusinessException asException() {
        return new BusinessException(error, message, arguments);
    }
}
