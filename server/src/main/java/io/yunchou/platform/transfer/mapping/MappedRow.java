package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.RowProblems;
import io.yunchou.platform.transfer.ValueProblem;
import io.yunchou.platform.transfer.read.CellError;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.value.FlagText;
import io.yunchou.platform.transfer.value.HalfWidth;
import io.yunchou.platform.transfer.value.Missing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The row that sessions see. One object serves all rows of a table in turn, so that a million rows cost no millions. */
public final class MappedRow implements ImportRow {
    private static final BigDecimal DIGITS_KEPT = new BigDecimal("1E15");
    private static final Object NOT_READ = new Object();

    private final List<FieldPlan> plans;
    private final Map<String, Integer> indexByField = new HashMap<>();
    private final @Nullable Object[] cells;
    private final Numbers numbers;
    private final Dates dates;
    private final Set<String> said = new HashSet<>();
    private @Nullable SourceRow source;
    private @Nullable RowProblems problems;

    MappedRow(StepPlan plan) {
        this.plans = plan.fields();
        this.cells = new Object[plans.size()];
        this.numbers = new Numbers(plans.size());
        this.dates = new Dates(plan.zone());
        for (int i = 0; i < plans.size(); i++) {
            indexByField.put(plans.get(i).field().name(), i);
        }
    }

    /** Moves on to a row; what is wrong with it is said to {@code taker}. */
    public void moveTo(SourceRow row, RowProblems taker) {
        source = row;
        problems = taker;
        said.clear();
        numbers.forget();
        java.util.Arrays.fill(cells, NOT_READ);
    }

    /** Notes every required field that is blank; where one is, also looks at all other values. */
    public void checkRequired() {
        for (int i = 0; i < plans.size(); i++) {
            ImportField field = plans.get(i).field();
            if (field.required() && present(i) == null && !(cell(i) instanceof Unusable)) {
                problem(field.name(), ValueProblem.MISSING, "a value such as " + field.example());
            }
        }
        if (bad()) {
            plans.forEach(plan -> look(plan.field()));
        }
    }

    private void look(ImportField field) {
        switch (field.type()) {
            case TEXT, CODE -> text(field.name());
            case AMOUNT, DECIMAL, PERCENT -> decimal(field.name());
            case WHOLE_NUMBER -> wholeNumber(field.name());
            case DATE -> date(field.name());
            case FLAG -> flag(field.name());
        }
    }

    @Override
    public long number() {
        return source().number();
    }

    @Override
    public Optional<String> text(String field) {
        int index = index(field);
        Object cell = index < 0 ? null : present(index);
        return cell == null ? Optional.empty() : Optional.ofNullable(text(index, cell));
    }

    private @Nullable String text(int index, Object cell) {
        ImportField field = plans.get(index).field();
        boolean code = field.type() == ImportField.Type.CODE;
        if (code && cell instanceof BigDecimal number && number.abs().compareTo(DIGITS_KEPT) >= 0) {
            problem(field.name(), ValueProblem.DIGITS_LOST, "the code as text, not as a number");
            return null;
        }
        String text = unguarded(SourceRow.text(cell));
        return code ? HalfWidth.of(text) : text;
    }

    /** Takes off the apostrophe that our own exports set before what a spreadsheet would run. */
    private static String unguarded(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    @Override
    public Optional<BigDecimal> decimal(String field) {
        int index = index(field);
        return index < 0 ? Optional.empty() : Optional.ofNullable(decimal(index));
    }

    private @Nullable BigDecimal decimal(int index) {
        Object cell = present(index);
        if (cell == null) {
            return null;
        }
        BigDecimal number = numbers.number(index, plans.get(index), cell);
        if (number == null) {
            problem(
                    plans.get(index).field().name(),
                    ValueProblem.NOT_A_NUMBER,
                    "a number such as " + plans.get(index).field().example());
        }
        return number;
    }

    @Override
    public Optional<Long> wholeNumber(String field) {
        return decimal(field).flatMap(number -> {
            try {
                return Optional.of(number.longValueExact());
            } catch (ArithmeticException fraction) {
                problem(field, ValueProblem.NOT_WHOLE, "a whole number");
                return Optional.empty();
            }
        });
    }

    @Override
    public Optional<LocalDate> date(String field) {
        int index = index(field);
        Object cell = index < 0 ? null : present(index);
        if (cell == null) {
            return Optional.empty();
        }
        LocalDate date = dates.date(plans.get(index), cell);
        if (date == null) {
            problem(field, ValueProblem.NOT_A_DATE, Dates.expected(plans.get(index)));
        }
        return Optional.ofNullable(date);
    }

    @Override
    public Optional<Boolean> flag(String field) {
        int index = index(field);
        Object cell = index < 0 ? null : present(index);
        if (cell == null) {
            return Optional.empty();
        }
        Boolean flag = cell instanceof Boolean known ? known : FlagText.parse(SourceRow.text(cell));
        if (flag == null) {
            problem(field, ValueProblem.NOT_A_FLAG, "yes or no");
        }
        return Optional.ofNullable(flag);
    }

    /** The number of a field for a check of totals: nothing is said of it. */
    public @Nullable BigDecimal quietNumber(String field) {
        int index = index(field);
        Object cell = index < 0 ? null : cell(index);
        return cell == null || cell instanceof Unusable || cell instanceof CellError
                ? null
                : numbers.number(index, plans.get(index), cell);
    }

    @Override
    public void problem(String field, String code, String expected) {
        if (said.add(field + ' ' + code) && problems != null) {
            int index = index(field);
            String value = index < 0 ? null : SourceRow.text(cell(index));
            problems.problem(number(), field, value, code, expected);
        }
    }

    @Override
    public boolean bad() {
        return !said.isEmpty();
    }

    /** The cell where it holds a value that can be read on; whatever else it holds is said. */
    private @Nullable Object present(int index) {
        Object cell = cell(index);
        return switch (cell) {
            case null -> null;
            case String text -> Missing.is(text) ? null : text;
            case Unusable unusable -> {
                problem(plans.get(index).field().name(), unusable.code(), unusable.expected());
                yield null;
            }
            case CellError error -> {
                problem(
                        plans.get(index).field().name(),
                        ValueProblem.CELL_ERROR,
                        "a value instead of a formula that has none");
                yield null;
            }
            default -> cell;
        };
    }

    private @Nullable Object cell(int index) {
        if (cells[index] == NOT_READ) {
            cells[index] = plans.get(index).reader().read(source());
        }
        return cells[index];
    }

    private int index(String field) {
        return indexByField.getOrDefault(field, -1);
    }

    private SourceRow source() {
        if (source == null) {
            throw new IllegalStateException("There is no row yet.");
        }
        return source;
    }
}
