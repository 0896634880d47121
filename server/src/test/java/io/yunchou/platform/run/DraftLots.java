package io.yunchou.platform.run;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;
import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** A made-up computation, for the tests of runs alone: it draws a lot for each name. */
@Component
class DraftLots implements Computation<DraftLots.Names, DraftLots.Stake, DraftLots.Lots> {
    static final String KIND = "test.lots";
    static final String READ_LOTS = "test.read-lots";
    static final AtomicInteger HIDDEN_STATE = new AtomicInteger();

    record Names(List<String> names) {}

    record Stake(BigDecimal stake, boolean leaky) {}

    record Lots(Map<String, BigDecimal> lots) {}

    private record NobodyThere() implements ErrorCode {
        @Override
        public String code() {
            return "test.nobody-there";
        }

        @Override
        public ErrorCategory category() {
            return ErrorCategory.INVALID;
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String engineVersion() {
        return "1";
    }

    @Override
    public Class<Names> inputs() {
        return Names.class;
    }

    @Override
    public Class<Stake> parameters() {
        return Stake.class;
    }

    @Override
    public Class<Lots> outputs() {
        return Lots.class;
    }

    @Override
    public String readPermission() {
        return READ_LOTS;
    }

    /** Who may read lots. */
    @Configuration(proxyBeanMethods = false)
    static class LotPermissions {
        @Bean
        PermissionSet lotPermissionSet() {
            return PermissionSet.builder().grant(READ_LOTS, Role.SALES_OPS_HQ).build();
        }
    }

    @Override
    public Computed<Lots> compute(Names inputs, Stake parameters, long seed) {
        if (inputs.names().isEmpty()) {
            throw new BusinessException(new NobodyThere(), "Nobody is there.\nMaybe invite somebody.");
        }
        Random random = new Random(parameters.leaky() ? HIDDEN_STATE.incrementAndGet() : seed);
        Map<String, BigDecimal> lots = new TreeMap<>();
        inputs.names()
                .forEach(name -> lots.put(name, parameters.stake().multiply(new BigDecimal(random.nextInt(100)))));
        return new Computed<>(new Lots(lots), List.of("drew " + lots.size()));
    }
}
