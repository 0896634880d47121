package io.yunchou.plan.scenario.domain;

import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Member;
import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.scenario.ScenarioError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The version of organisation and periods that a scenario pinned when it was opened. Later changes of the organisation
 * alter nothing in it.
 *
 * @param day the day of which the organisation is
 * @param nodes in pre-order, the one top first
 * @param periods as columns are shown: months, behind them their quarter, the year last
 */
public record PlanStructure(LocalDate day, List<PlanNode> nodes, List<PlanPeriod> periods, Index index) {
    public static final String ORGANISATION = "organisation";
    public static final String PERIOD = "period";

    public PlanStructure(LocalDate day, List<PlanNode> nodes, List<PlanPeriod> periods) {
        this(day, List.copyOf(nodes), List.copyOf(periods), Index.of(nodes, periods));
    }

    /** Where members stand. */
    public record Index(
            Map<Long, Integer> placeByMember,
            Map<String, PlanPeriod> periodByCode,
            Map<Long, PlanPeriod> periodByMember) {
        static Index of(List<PlanNode> nodes, List<PlanPeriod> periods) {
            Map<Long, Integer> places = HashMap.newHashMap(nodes.size());
            for (int place = 0; place < nodes.size(); place++) {
                places.put(nodes.get(place).member(), place);
            }
            Map<String, PlanPeriod> byCode = new HashMap<>();
            Map<Long, PlanPeriod> byMember = new HashMap<>();
            periods.forEach(period -> byCode.put(period.code(), period));
            periods.forEach(period -> byMember.put(period.member(), period));
            return new Index(places, byCode, byMember);
        }
    }

    public PlanNode top() {
        return nodes.getFirst();
    }

    public PlanPeriod year() {
        return periods.getLast();
    }

    public List<PlanPeriod> leafPeriods() {
        return periods.stream().filter(PlanPeriod::leaf).toList();
    }

    public List<PlanNode> positions() {
        return nodes.stream().filter(PlanNode::isPosition).toList();
    }

    public Optional<PlanNode> find(long member) {
        Integer place = index.placeByMember().get(member);
        return place == null ? Optional.empty() : Optional.of(nodes.get(place));
    }

    public PlanNode node(long member) {
        return find(member).orElseThrow(() -> unknownNode(String.valueOf(member)));
    }

    /** The node that the API or a file names. */
    public PlanNode node(String key) {
        return key.matches("[UP]\\d{1,18}")
                ? find(Long.parseLong(key.substring(1)) * (key.startsWith("U") ? -1 : 1))
                        .orElseThrow(() -> unknownNode(key))
                : refuseNode(key);
    }

    public PlanPeriod period(String code) {
        PlanPeriod period = index.periodByCode().get(code);
        if (period == null) {
            throw new BusinessException(
                    ScenarioError.UNKNOWN_PERIOD,
                    "The plan has no period \"%s\".\nMaybe one of its year: %s … %s."
                            .formatted(code, periods.getFirst().code(), year().code()),
                    Map.of("period", code));
        }
        return period;
    }

    public Optional<PlanPeriod> periodOf(long member) {
        return Optional.ofNullable(index.periodByMember().get(member));
    }

    public int placeOf(PlanNode node) {
        return index.placeByMember().getOrDefault(node.member(), -1);
    }

    /** The nodes directly below. */
    public List<PlanNode> children(PlanNode node) {
        List<PlanNode> children = new ArrayList<>();
        for (int place = placeOf(node) + 1;
                place < node.end();
                place = nodes.get(place).end()) {
            children.add(nodes.get(place));
        }
        return children;
    }

    /** Whether the node is the other or lies below it. */
    public boolean isWithin(PlanNode node, PlanNode above) {
        int place = placeOf(node);
        return place >= placeOf(above) && place < above.end();
    }

    public @Nullable PlanNode parentOf(PlanNode node) {
        Long parent = node.parent();
        return parent == null ? null : node(parent);
    }

    /** Both as the cube's dimensions. */
    public List<Dimension> dimensions() {
        return List.of(new Dimension(ORGANISATION, organisation()), new Dimension(PERIOD, calendar()));
    }

    /** Whether cells of both mean the same. */
    public boolean hasSameMembersAs(PlanStructure other) {
        return dimensions().equals(other.dimensions());
    }

    private List<Member> organisation() {
        List<Member> members = new ArrayList<>(nodes.size());
        for (int place = 0; place < nodes.size(); place++) {
            PlanNode node = nodes.get(place);
            members.add(new Member(node.member(), node.parent(), place));
        }
        return members;
    }

    private List<Member> calendar() {
        List<Member> members = new ArrayList<>(periods.size());
        for (int place = 0; place < periods.size(); place++) {
            PlanPeriod period = periods.get(place);
            members.add(new Member(period.member(), period.parent(), place));
        }
        return members;
    }

    private static PlanNode refuseNode(String key) {
        throw unknownNode(key);
    }

    private static BusinessException unknownNode(String key) {
        return new BusinessException(
                ScenarioError.UNKNOWN_NODE,
                "The plan has no node \"%s\".\nMaybe it joined the organisation later: the plan stays with the day on which it was opened."
                        .formatted(key),
                Map.of("node", key));
    }
}
