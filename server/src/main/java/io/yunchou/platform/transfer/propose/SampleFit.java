package io.yunchou.platform.transfer.propose;

import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.value.DatePattern;
import io.yunchou.platform.transfer.value.DateText;
import io.yunchou.platform.transfer.value.FlagText;
import io.yunchou.platform.transfer.value.NumberText;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether sample values are of the type of a field.
 *
 * @param fits whether nearly all are
 * @param dateFormat how dates are written, where it has to be said
 * @param unsure whether the dates could as well be written the other way round
 */
record SampleFit(boolean fits, @Nullable String dateFormat, boolean unsure) {
    private static final SampleFit YES = new SampleFit(true, null, false);
    private static final SampleFit NO = new SampleFit(false, null, false);
    private static final List<String> DATE_FORMATS =
            List.of("M/d/yyyy", "d/M/yyyy", "d.M.yyyy", "M-d-yyyy", "d-M-yyyy");

    static SampleFit of(ImportField field, List<String> samples) {
        return switch (field.type()) {
            case TEXT, CODE -> YES;
            case AMOUNT, DECIMAL, PERCENT, WHOLE_NUMBER -> simple(samples, text -> NumberText.parse(text) != null);
            case FLAG -> simple(samples, text -> FlagText.parse(text) != null);
            case DATE -> ofDates(samples);
        };
    }

    private static SampleFit simple(List<String> samples, Predicate<String> fits) {
        long fitting = samples.stream().filter(fits).count();
        return fitting * 10 >= samples.size() * 9L ? YES : NO;
    }

    private static SampleFit ofDates(List<String> samples) {
        if (simple(samples, text -> DateText.parse(text, ZoneOffset.UTC) != null)
                .fits()) {
            return YES;
        }
        List<String> fitting = DATE_FORMATS.stream()
                .filter(format -> samples.stream().allMatch(DatePattern.of(format)::reads))
                .toList();
        return fitting.isEmpty() ? NO : new SampleFit(true, fitting.getFirst(), fitting.size() > 1);
    }
}
