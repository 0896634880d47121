package io.yunchou.plan.domain;

/** A fiscal year and a measure, by their codes: what a version of quotas is of. */
public record PlanYear(String fiscalYear, String measure) implements Comparable<PlanYear> {
    @Override
    public int compareTo(PlanYear other) {
        int byYear = fiscalYear.compareTo(other.fiscalYear);
        return byYear == 0 ? measure.compareTo(other.measure) : byYear;
    }
}
