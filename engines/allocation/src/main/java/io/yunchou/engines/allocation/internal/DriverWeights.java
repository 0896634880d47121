package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Basis;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.Member;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Blended shares of drivers: {@code w = Σ share × value ÷ Σ values}, brought to the product of all sums. */
final class DriverWeights implements Weights {
    private final List<Column> columns;
    private final List<BigInteger> factors;

    private DriverWeights(List<Column> columns, List<BigInteger> factors) {
        this.columns = columns;
        this.factors = factors;
    }

    static DriverWeights of(List<Driver> drivers, List<Member> members) {
        CommonScale shares = CommonScale.of(drivers.stream().map(Driver::share).toList());
        List<Column> columns =
                drivers.stream().map(driver -> Column.of(driver, members)).toList();
        BigInteger product = columns.stream().map(Column::sum).reduce(BigInteger.ONE, BigInteger::multiply);
        List<BigInteger> factors = columns.stream()
                .map(column -> shares.integer(column.driver.share()).multiply(product.divide(column.sum)))
                .toList();
        return new DriverWeights(columns, factors);
    }

    @Override
    public BigInteger of(int member) {
        BigInteger weight = BigInteger.ZERO;
        for (int i = 0; i < columns.size(); i++) {
            weight = weight.add(factors.get(i).multiply(columns.get(i).integers.get(member)));
        }
        return weight;
    }

    @Override
    public Basis basis(int member) {
        return new Basis.ByDrivers(
                columns.stream().map(column -> column.described(member)).toList());
    }

    /** One driver; a driver without any value, which then has no share, sums to one to be divided by. */
    private record Column(Driver driver, List<BigDecimal> values, List<BigInteger> integers, BigInteger sum) {
        static Column of(Driver driver, List<Member> members) {
            List<BigDecimal> values = members.stream()
                    .map(member -> DriverValues.of(driver, member))
                    .toList();
            CommonScale scale = CommonScale.of(values);
            List<BigInteger> integers = values.stream().map(scale::integer).toList();
            return new Column(
                    driver, values, integers, CommonScale.sum(integers).max(BigInteger.ONE));
        }

        Basis.DriverShare described(int member) {
            Fraction portion = Fraction.of(integers.get(member), sum);
            Fraction contribution = Fraction.of(driver.share()).times(portion);
            return new Basis.DriverShare(
                    driver.name(), values.get(member), portion.rounded(), driver.share(), contribution.rounded());
        }
    }
}
