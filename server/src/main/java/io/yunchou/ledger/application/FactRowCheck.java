package io.yunchou.ledger.application;

import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.kernel.Rounding;
import io.yunchou.ledger.domain.DocumentLine;
import io.yunchou.ledger.domain.FactAmounts;
import io.yunchou.ledger.domain.FactAmounts.Terms;
import io.yunchou.ledger.domain.NewShare;
import io.yunchou.ledger.domain.NewShare.Dating;
import io.yunchou.ledger.domain.NewShare.References;
import io.yunchou.ledger.domain.RowRule;
import io.yunchou.ledger.domain.SellerPart;
import io.yunchou.ledger.domain.SharesOfFact;
import io.yunchou.org.PeriodStates;
import io.yunchou.platform.transfer.ImportRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what one row shows by itself. Whatever is wrong is said to the row. */
final class FactRowCheck {
    private static final int DOCUMENT_LENGTH_MAX = 100;
    private static final int PERCENT_DECIMALS_MAX = 6;
    private static final int RATE_DECIMALS_MAX = 6;
    private static final BigDecimal AMOUNT_MAX = new BigDecimal("99999999999999.9999");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final KnownCompany known;

    FactRowCheck(KnownCompany known) {
        this.known = known;
    }

    Optional<NewShare> check(ImportRow row) {
        Optional<DocumentLine> document = document(row);
        Optional<Dating> dating = row.date(FactFields.DATE).flatMap(date -> dating(row, date));
        Optional<References> references = references(row);
        Optional<FactAmounts> amounts = amounts(row);
        Optional<SellerPart> part = part(row, dating.orElse(null));
        Optional<DocumentLine> reverses = reverses(row, document.orElse(null));
        if (row.bad() || document.isEmpty() || dating.isEmpty() || references.isEmpty() || amounts.isEmpty()) {
            return Optional.empty();
        }
        return part.map(seller -> new NewShare(
                row.number(),
                document.get(),
                dating.get(),
                references.get(),
                seller,
                amounts.get(),
                reverses.orElse(null)));
    }

    private Optional<DocumentLine> document(ImportRow row) {
        Optional<String> kind = row.text(FactFields.KIND).flatMap(name -> kind(row, name));
        Optional<String> document = row.text(FactFields.DOCUMENT).filter(text -> fits(row, FactFields.DOCUMENT, text));
        int line = line(row, FactFields.LINE).orElse(1);
        return kind.flatMap(code -> document.map(text -> new DocumentLine(code, text, line)));
    }

    private Optional<String> kind(ImportRow row, String name) {
        String code = known.kinds().get(name.toLowerCase(Locale.ROOT));
        if (code == null) {
            String kinds = known.kinds().values().stream().distinct().sorted().collect(Collectors.joining(", "));
            problem(row, FactFields.KIND, RowRule.UNKNOWN_KIND, "one of " + kinds);
        }
        return Optional.ofNullable(code);
    }

    private Optional<Integer> line(ImportRow row, String field) {
        return row.wholeNumber(field)
                .filter(line -> {
                    boolean usable = line >= 0 && line <= Integer.MAX_VALUE;
                    if (!usable) {
                        problem(row, field, RowRule.TOO_LARGE, "a line number from 0 to " + Integer.MAX_VALUE);
                    }
                    return usable;
                })
                .map(Math::toIntExact);
    }

    private Optional<DocumentLine> reverses(ImportRow row, @Nullable DocumentLine own) {
        int line = line(row, FactFields.REVERSES_LINE).orElse(1);
        return row.text(FactFields.REVERSES_DOCUMENT)
                .filter(text -> fits(row, FactFields.REVERSES_DOCUMENT, text) && own != null)
                .map(text -> new DocumentLine(own == null ? "" : own.kind(), text, line));
    }

    private boolean fits(ImportRow row, String field, String text) {
        boolean fits = text.length() <= DOCUMENT_LENGTH_MAX;
        if (!fits) {
            problem(row, field, RowRule.TOO_LONG, "at most %d characters".formatted(DOCUMENT_LENGTH_MAX));
        }
        return fits;
    }

    private Optional<Dating> dating(ImportRow row, LocalDate date) {
        if (date.isAfter(known.latestDate())) {
            problem(row, FactFields.DATE, RowRule.DATE_TOO_FAR, "a date up to " + known.latestDate());
            return Optional.empty();
        }
        if (known.periods().stateOn(date) == PeriodStates.State.CLOSED) {
            problem(row, FactFields.DATE, RowRule.PERIOD_CLOSED, openInsteadOf(date));
            return Optional.empty();
        }
        return row.text(FactFields.CORRECTS_PERIOD)
                .map(code -> correction(row, date, code))
                .orElseGet(() -> Optional.of(new Dating(date, date, null)));
    }

    private String openInsteadOf(LocalDate date) {
        String period = known.periods().periodOf(date).map(FiscalPeriod::code).orElse("");
        String open =
                known.periods().firstOpenFrom(date).map(day -> " from " + day).orElse("");
        return "a date in an open period%s, with %s in the column correctsPeriod".formatted(open, period);
    }

    private Optional<Dating> correction(ImportRow row, LocalDate date, String code) {
        Optional<LocalDate> end =
                known.calendar().period(code).map(period -> period.range().end());
        if (end.isEmpty()) {
            problem(row, FactFields.CORRECTS_PERIOD, RowRule.UNKNOWN_PERIOD, "a period of the fiscal calendar");
        } else if (date.isBefore(end.get())) {
            problem(
                    row,
                    FactFields.CORRECTS_PERIOD,
                    RowRule.CORRECTS_LATER_PERIOD,
                    "a period that ends before " + date);
        } else {
            return Optional.of(new Dating(date, end.get().minusDays(1), code));
        }
        return Optional.empty();
    }

    private Optional<References> references(ImportRow row) {
        Optional<Long> account = found(row, FactFields.ACCOUNT, known.accounts(), RowRule.UNKNOWN_ACCOUNT);
        Optional<Long> product = found(row, FactFields.PRODUCT, known.products(), RowRule.UNKNOWN_PRODUCT);
        Optional<Long> unit = found(row, FactFields.UNIT, known.units(), RowRule.UNKNOWN_UNIT);
        return account.map(id -> new References(
                id, row.text(FactFields.ACCOUNT).orElseThrow(), product.orElse(null), unit.orElse(null)));
    }

    private static Optional<Long> found(ImportRow row, String field, Map<String, Long> idsByCode, RowRule rule) {
        return row.text(field).flatMap(code -> {
            Long id = idsByCode.get(code);
            if (id == null) {
                problem(row, field, rule, "the code of a known " + field + "; import it first if it is new");
            }
            return Optional.ofNullable(id);
        });
    }

    private Optional<SellerPart> part(ImportRow row, @Nullable Dating dating) {
        Optional<Long> seller = found(row, FactFields.SELLER, known.sellers(), RowRule.UNKNOWN_SELLER);
        Optional<BigDecimal> percent = percent(row);
        if (seller.isEmpty() && percent.isPresent() && percent.get().compareTo(SharesOfFact.WHOLE_PERCENT) != 0) {
            problem(row, FactFields.SHARE, RowRule.SHARE_WITHOUT_SELLER, "a seller, or no share");
        }
        Long sellerId = seller.orElse(null);
        Long positionId = dating == null ? null : known.positionOf(sellerId, dating.date());
        return percent.map(value -> new SellerPart(sellerId, positionId, value));
    }

    private static Optional<BigDecimal> percent(ImportRow row) {
        if (row.text(FactFields.SHARE).isEmpty()) {
            return Optional.of(SharesOfFact.WHOLE_PERCENT);
        }
        Optional<BigDecimal> percent = row.decimal(FactFields.SHARE)
                .map(fraction -> fraction.movePointRight(2).stripTrailingZeros());
        percent.filter(value -> value.signum() <= 0
                        || value.compareTo(SharesOfFact.WHOLE_PERCENT) > 0
                        || value.scale() > PERCENT_DECIMALS_MAX)
                .ifPresent(value -> problem(
                        row, FactFields.SHARE, RowRule.SHARE_OUT_OF_RANGE, "a share such as 60 %, at most 100 %"));
        return percent;
    }

    private static Optional<FactAmounts> amounts(ImportRow row) {
        Optional<BigDecimal> net = decimal(row, FactFields.NET_AMOUNT, Rounding.LEDGER_SCALE, AMOUNT_MAX);
        Optional<BigDecimal> tax = decimal(row, FactFields.TAX_AMOUNT, Rounding.LEDGER_SCALE, AMOUNT_MAX);
        Optional<BigDecimal> rate = decimal(row, FactFields.TAX_RATE, RATE_DECIMALS_MAX, BigDecimal.ONE);
        Terms terms = terms(row);
        Optional<String> currency = currency(row);
        return net.flatMap(amount ->
                currency.map(code -> new FactAmounts(amount, tax.orElse(null), rate.orElse(null), code, terms)));
    }

    private static Terms terms(ImportRow row) {
        return new Terms(
                decimal(row, FactFields.QUANTITY, Rounding.LEDGER_SCALE, AMOUNT_MAX)
                        .orElse(null),
                decimal(row, FactFields.UNIT_PRICE, Rounding.LEDGER_SCALE, AMOUNT_MAX)
                        .orElse(null),
                decimal(row, FactFields.DISCOUNT, RATE_DECIMALS_MAX, BigDecimal.ONE)
                        .orElse(null));
    }

    private static Optional<BigDecimal> decimal(ImportRow row, String field, int decimalsMax, BigDecimal max) {
        Optional<BigDecimal> decimal = row.decimal(field);
        decimal.filter(value -> value.stripTrailingZeros().scale() > decimalsMax)
                .ifPresent(value ->
                        problem(row, field, RowRule.TOO_MANY_DECIMALS, "at most %d decimals".formatted(decimalsMax)));
        decimal.filter(value -> value.abs().compareTo(max) > 0)
                .ifPresent(value -> problem(row, field, RowRule.TOO_LARGE, "at most " + max.toPlainString()));
        return decimal;
    }

    private static Optional<String> currency(ImportRow row) {
        Optional<String> code = row.text(FactFields.CURRENCY).map(text -> text.toUpperCase(Locale.ROOT));
        code.filter(text -> !CURRENCIES.contains(text))
                .ifPresent(text -> problem(
                        row, FactFields.CURRENCY, RowRule.UNKNOWN_CURRENCY, "an ISO 4217 code such as CNY or USD"));
        return code;
    }

    private static void problem(ImportRow row, String field, RowRule rule, String expected) {
        row.problem(field, rule.code(), expected);
    }
}
