package io.yunchou.ledger.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.FactQuality;
import io.yunchou.ledger.domain.ShareFilter;
import io.yunchou.ledger.domain.ShareFilter.Attribute;
import io.yunchou.platform.list.ListError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the conditions of a request, each {@code column:operator:value} as everywhere, into a filter of the ledger's
 * list.
 */
final class FactQuery {
    private static final Map<String, Attribute> REFERENCES = Map.of(
            "position", Attribute.POSITION,
            "seller", Attribute.SELLER,
            "account", Attribute.ACCOUNT,
            "product", Attribute.PRODUCT,
            "unit", Attribute.UNIT,
            "batch", Attribute.BATCH);
    private static final String COLUMNS =
            "kind, date, period, node, reportedIn, position, seller, account, product, category, unit, batch,"
                    + " document, amount, quality";

    private final Lookups lookups;

    FactQuery(Lookups lookups) {
        this.lookups = lookups;
    }

    /** What conditions name. */
    interface Lookups {
        /** The days of a fiscal period by its code. */
        DateRange daysOf(String period);

        /** The positions that a unit's facts are counted by where these days are reported. */
        Set<Long> positionsUnder(long unit, @Nullable DateRange reported);

        Set<Long> productsUnder(long category);
    }

    private record Condition(String column, String operator, String value, String text) {
        static Condition of(String text) {
            String[] parts = text.split(":", 3);
            if (parts.length < 3) {
                throw unusable(text, "column:operator:value");
            }
            return new Condition(parts[0], parts[1], parts[2], text);
        }

        BusinessException refusal(String expected) {
            return unusable(text, expected);
        }
    }

    /**
     * What a request asks for.
     *
     * @param qualities the doubts that must all hold
     * @param reportedIn the days by whose report the facts are asked for, where they are others than the facts' own
     */
    record Asked(
            ShareFilter filter,
            Set<FactQuality> qualities,
            @Nullable DateRange reportedIn) {}

    Asked read(List<String> conditions) {
        ShareFilter filter = ShareFilter.ALL;
        Set<FactQuality> qualities = EnumSet.noneOf(FactQuality.class);
        List<Condition> nodes = new ArrayList<>();
        DateRange reportedIn = null;
        for (String text : conditions) {
            Condition condition = Condition.of(text);
            switch (condition.column()) {
                case "quality" -> qualities.add(quality(condition));
                case "node" -> nodes.add(condition);
                case "reportedIn" -> reportedIn = lookups.daysOf(single(condition));
                default -> filter = narrowed(filter, condition);
            }
        }
        return new Asked(under(nodes, filter, reportedIn), qualities, reportedIn);
    }

    /** Last, since the other conditions say which organisation is meant. */
    private ShareFilter under(List<Condition> nodes, ShareFilter filter, @Nullable DateRange reportedIn) {
        DateRange reported = reportedIn == null ? filter.days() : reportedIn;
        ShareFilter narrowed = filter;
        for (Condition node : nodes) {
            Set<Long> positions = lookups.positionsUnder(id(single(node), node), reported);
            narrowed = narrowed.among(Attribute.POSITION, positions);
        }
        return narrowed;
    }

    private static FactQuality quality(Condition condition) {
        return FactQuality.of(single(condition)).orElseThrow(() -> {
            String codes = Arrays.stream(FactQuality.values())
                    .map(quality -> "quality:eq:" + quality.code())
                    .collect(Collectors.joining(", "));
            return condition.refusal("one of " + codes);
        });
    }

    private ShareFilter narrowed(ShareFilter filter, Condition condition) {
        return switch (condition.column()) {
            case "kind" -> filter.ofKinds(Set.of(values(condition)));
            case "date" -> filter.in(days(condition));
            case "period" -> filter.in(lookups.daysOf(single(condition)));
            case "category" -> filter.among(Attribute.PRODUCT, lookups.productsUnder(id(single(condition), condition)));
            case "document" -> documents(filter, condition);
            case "amount" -> amounts(filter, condition);
            default -> filter.among(reference(condition), ids(condition));
        };
    }

    private static Attribute reference(Condition condition) {
        Attribute attribute = REFERENCES.get(condition.column());
        if (attribute == null) {
            throw new BusinessException(
                    ListError.UNKNOWN_COLUMN,
                    "This list has no column %s to filter or sort by.\nMaybe one of: %s."
                            .formatted(condition.column(), COLUMNS),
                    Map.of("column", condition.column(), "known", COLUMNS));
        }
        return attribute;
    }

    private static Set<Long> ids(Condition condition) {
        if (condition.operator().equals("empty") && condition.value().equals("true")) {
            return Set.of(ShareFilter.NONE);
        }
        return Arrays.stream(values(condition))
                .map(text -> id(text, condition))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static long id(String text, Condition condition) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notAnId) {
            throw condition.refusal("%s:eq:42, or several as %s:in:42|43, or %s:empty:true"
                    .formatted(condition.column(), condition.column(), condition.column()));
        }
    }

    private static DateRange days(Condition condition) {
        LocalDate day = day(condition);
        return switch (condition.operator()) {
            case "eq" -> DateRange.on(day);
            case "ge" -> DateRange.from(day);
            case "gt" -> DateRange.from(day.plusDays(1));
            case "lt" -> DateRange.of(LocalDate.MIN, day);
            case "le" -> DateRange.of(LocalDate.MIN, day.plusDays(1));
            default -> throw condition.refusal("one of the operators eq, ge, gt, le, lt");
        };
    }

    private static LocalDate day(Condition condition) {
        try {
            return LocalDate.parse(condition.value());
        } catch (DateTimeParseException notADate) {
            throw condition.refusal("a date such as date:ge:2014-03-31");
        }
    }

    private static ShareFilter documents(ShareFilter filter, Condition condition) {
        return switch (condition.operator()) {
            case "starts" -> filter.documentsStartingWith(condition.value());
            case "eq" -> filter.document(condition.value());
            default -> throw condition.refusal("document:starts:SO43 or document:eq:SO43659");
        };
    }

    private static ShareFilter amounts(ShareFilter filter, Condition condition) {
        BigDecimal amount = amount(condition);
        return switch (condition.operator()) {
            case "eq" -> filter.atLeast(amount).atMost(amount);
            case "ge" -> filter.atLeast(amount);
            case "le" -> filter.atMost(amount);
            default -> throw condition.refusal("one of the operators eq, ge, le");
        };
    }

    private static BigDecimal amount(Condition condition) {
        try {
            return new BigDecimal(condition.value());
        } catch (NumberFormatException notAnAmount) {
            throw condition.refusal("an amount such as amount:ge:1000.50");
        }
    }

    private static String single(Condition condition) {
        if (!condition.operator().equals("eq")) {
            throw condition.refusal("%s:eq:value".formatted(condition.column()));
        }
        return condition.value();
    }

    private static String[] values(Condition condition) {
        return switch (condition.operator()) {
            case "eq" -> new String[] {condition.value()};
            case "in" -> condition.value().split("\\|");
            default -> throw condition.refusal("one of the operators eq, in, empty");
        };
    }

    private static BusinessException unusable(String filter, String expected) {
        return new BusinessException(
                ListError.UNUSABLE_FILTER,
                "The filter %s is not usable.\nMaybe write %s.".formatted(filter, expected),
                Map.of("filter", filter, "expected", expected));
    }
}
