package io.yunchou.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount in one currency. Amounts keep the decimals of their source and are never rounded by arithmetic;
 * rounding has one door, {@link Rounding}.
 *
 * @param amount the exact amount, in the currency's main unit
 * @param currency the ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) {
    public static Money of(String amount, String currencyCode) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    public Money plus(Money other) {
        return new Money(amount.add(inSameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(inSameCurrency(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    private Money inSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine %s with %s.\nMaybe convert one at its dated rate first."
                    .formatted(currency, other.currency));
        }
        return other;
    }
}
