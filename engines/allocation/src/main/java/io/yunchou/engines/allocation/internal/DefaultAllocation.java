package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Allocation;
import io.yunchou.engines.allocation.api.AllocationOutcome;
import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.CascadeOutcome;
import io.yunchou.engines.allocation.api.CascadeRequest;
import io.yunchou.engines.allocation.api.Phasing;
import io.yunchou.engines.allocation.api.PhasingRequest;
import io.yunchou.engines.allocation.api.RunRate;
import io.yunchou.engines.allocation.api.RunRateRequest;
import io.yunchou.engines.allocation.api.Stretch;
import java.math.BigDecimal;
import java.util.List;

/** Checks each request, then hands it to the one class that calculates it. */
public final class DefaultAllocation implements Allocation {
    @Override
    public AllocationOutcome allocate(AllocationRequest request) {
        AllocationCheck.check(request);
        Fraction stretch = Fraction.of(request.level().overAssignment()).plus(Fraction.ONE);
        return new AllocationRun(request, stretch).outcome();
    }

    @Override
    public CascadeOutcome cascade(CascadeRequest request) {
        CascadeCheck.check(request);
        return new CascadeRun(request).outcome();
    }

    @Override
    public List<Stretch> stretch(List<BigDecimal> overAssignments, BigDecimal cap) {
        StretchedLevels.check(overAssignments, cap);
        return StretchedLevels.of(overAssignments, cap).described();
    }

    @Override
    public Phasing phase(PhasingRequest request) {
        SeasonCheck.check(request);
        return new PhasingRun(request).phasing();
    }

    @Override
    public RunRate runRate(RunRateRequest request) {
        SeasonCheck.check(request);
        return new RunRateRun(request).runRate();
    }
}
