package io.yunchou.org;

import static io.yunchou.platform.access.Role.HR;
import static io.yunchou.platform.access.Role.REGION_MANAGER;
import static io.yunchou.platform.access.Role.SALES_OPS_BP;
import static io.yunchou.platform.access.Role.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.org.application.ChangePeople;
import io.yunchou.org.application.ChangePeople.NewPerson;
import io.yunchou.org.application.ChangePeople.Share;
import io.yunchou.org.application.ChangePositions;
import io.yunchou.org.application.ChangePositions.NewPosition;
import io.yunchou.org.application.ChangeUnits;
import io.yunchou.org.application.ChangeUnits.NewUnit;
import io.yunchou.org.application.Edit;
import io.yunchou.org.domain.PositionState;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.tree.Label;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OrganisationIT {
    private static final LocalDate FOUNDED = LocalDate.of(2013, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2014, 5, 1);

    @Autowired
    private Organisation organisation;

    @Autowired
    private ChangeUnits units;

    @Autowired
    private ChangePositions positions;

    @Autowired
    private ChangePeople people;

    @Autowired
    private Structures structures;

    @Autowired
    private DataScopes scopes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private long company;
    private long north;
    private long south;
    private long headOfNorth;
    private long seat;
    private long linda;

    @BeforeEach
    void foundCompany() {
        company = unit("company", null);
        north = unit("north", company);
        south = unit("south", company);
        headOfNorth = position("head", new PositionState("Head of North", north, true, false));
        seat = position("seat", new PositionState("Seller", north, false, false));
        linda = person("Linda");
        place(linda, FOUNDED, seat);
    }

    @Test
    void aMovedUnitStandsElsewhereFromTheDayOnAndNotBefore() {
        asHr(() -> units.move(edit(Subject.unit(north), MAY), south));

        assertThat(pathOf(north, MAY.minusDays(1))).containsExactly(company, north);
        assertThat(pathOf(north, MAY)).containsExactly(company, south, north);
    }

    @Test
    void whatWasKnownBeforeACorrectionStaysReadable() {
        Instant before = Instant.now();
        asHr(() -> units.move(edit(Subject.unit(north), FOUNDED), south));

        assertThat(structures.present().unit(north).on(MAY).orElseThrow().parentId())
                .isEqualTo(south);
        assertThat(structures.knownAt(before).unit(north).on(MAY).orElseThrow().parentId())
                .isEqualTo(company);
    }

    @Test
    void refusesAMoveUnderItsOwnSubtreeNamingThePath() {
        asHr(() -> units.move(edit(Subject.unit(north), MAY), south));

        assertThatThrownBy(() -> asHr(() -> units.move(edit(Subject.unit(south), MAY), north)))
                .hasMessageContaining("stand under itself")
                .hasMessageContaining("north");
    }

    @Test
    void refusesAnEditOfWhatSomebodyElseChanged() {
        Edit seen = edit(Subject.unit(north), MAY);
        asHr(() -> units.rename(seen, "Norden"));

        assertThatThrownBy(() -> asHr(() -> units.rename(seen, "Nord"))).hasMessageContaining("since you looked");
    }

    @Test
    void everyChangeIsInTheTrail() {
        asHr(() -> units.rename(edit(Subject.unit(north), MAY), "Norden"));

        assertThat(jdbc.sql("select action from platform.trail_entry where subject = 'org.unit' and subject_id = ?"
                                + " order by id")
                        .param(String.valueOf(north))
                        .query(String.class)
                        .list())
                .containsExactly("opened", "renamed");
    }

    @Test
    void aPlacementIsFoundByPersonAndByPosition() {
        PlacementIndex placements = organisation.placements();

        assertThat(placements.positionOf(new PersonId(linda), MAY)).contains(new PositionId(seat));
        assertThat(placements.holderOf(new PositionId(seat), MAY)).contains(new PersonId(linda));
        assertThat(placements.holderOf(new PositionId(headOfNorth), MAY)).isEmpty();
    }

    @Test
    void placingAPersonElsewhereEndsWhatWasHeldAndTellsListeners() {
        long other = position("other", new PositionState("Seller", south, false, false));
        place(linda, MAY, other);

        PlacementIndex placements = organisation.placements();
        assertThat(placements.positionOf(new PersonId(linda), MAY.minusDays(1))).contains(new PositionId(seat));
        assertThat(placements.positionOf(new PersonId(linda), MAY)).contains(new PositionId(other));
        assertThat(organisation.asOf(MAY).holdersOf(new PositionId(seat))).isEmpty();
    }

    @Test
    void sharesOfTwoPositionsMustSumToTheWholePerson() {
        long other = position("other", new PositionState("Seller", south, false, false));
        Edit edit = edit(Subject.person(linda), MAY);

        assertThatThrownBy(() -> asHr(() -> people.place(edit, null, List.of(share(seat, "0.5"), share(other, "0.4")))))
                .hasMessageContaining("0.9");

        asHr(() -> people.place(edit, null, List.of(share(seat, "0.5"), share(other, "0.5"))));
        assertThat(organisation.placements().of(new PersonId(linda), MAY)).hasSize(2);
    }

    @Test
    void whoLeavesHoldsNothingAnyMore() {
        asHr(() -> people.leave(edit(Subject.person(linda), MAY)));

        assertThat(organisation.placements().of(new PersonId(linda), MAY)).isEmpty();
        assertThat(organisation.placements().of(new PersonId(linda), MAY.minusDays(1)))
                .hasSize(1);
    }

    @Test
    void refusesToCloseAUnitInWhichAPositionStands() {
        assertThatThrownBy(() -> asHr(() -> units.close(edit(Subject.unit(north), MAY))))
                .hasMessageContaining("does not exist on 2014-05-01");
    }

    @Test
    void refusesACodeThatIsTaken() {
        String code = organisation.units().label(north).map(Label::code).orElseThrow();

        assertThatThrownBy(() -> asHr(() -> units.open(new NewUnit(code, "again", company, null, FOUNDED))))
                .hasMessageContaining("taken");
    }

    @Test
    void aSellerSeesHisOwnPositionOnly() {
        DataScope scope = scopes.of(SignedIn.as(SELLER).of(linda).caller(), MAY);

        assertThat(scope.coversPosition(seat)).isTrue();
        assertThat(scope.coversPosition(headOfNorth)).isFalse();
        assertThat(scope.coversUnit(north)).isFalse();
    }

    @Test
    void aManagerSeesHisUnitWithAllBelowAndNothingBeside() {
        long office = unit("office", north);
        long manager = person("Manager");
        place(manager, FOUNDED, headOfNorth);
        DataScope scope = scopes.of(SignedIn.as(REGION_MANAGER).of(manager).caller(), MAY);

        assertThat(scope.coversUnit(north)).isTrue();
        assertThat(scope.coversUnit(office)).isTrue();
        assertThat(scope.coversPosition(seat)).isTrue();
        assertThat(scope.coversUnit(company)).isFalse();
        assertThat(scope.coversUnit(south)).isFalse();
    }

    @Test
    void aMoveChangesTheScopeAtOnce() {
        long southSeat = position("other", new PositionState("Seller", south, false, false));
        Function<Long, Boolean> sees = position ->
                scopes.of(SignedIn.as(SELLER).of(linda).caller(), MAY).coversPosition(position);
        assertThat(sees.apply(seat)).isTrue();

        place(linda, MAY, southSeat);

        assertThat(sees.apply(seat)).isFalse();
        assertThat(sees.apply(southSeat)).isTrue();
    }

    @Test
    void whoHoldsNothingSeesNothing() {
        assertThat(scopes.of(SignedIn.as(SELLER).of(person("Nobody")).caller(), MAY))
                .isEqualTo(new DataScope.Nodes(Set.of(), Set.of()));
    }

    @Test
    void aPartnerEditsOnlyBelowHisUnit() {
        long partner = person("Partner");
        long desk = position("desk", new PositionState("Partner", north, false, false));
        place(partner, FOUNDED, desk);
        SignedIn signedIn = SignedIn.as(SALES_OPS_BP).of(partner);

        assertThatThrownBy(() -> signedIn.run(() -> units.rename(edit(Subject.unit(south), MAY), "x")))
                .hasMessageContaining("outside of what you answer for");
        assertThatThrownBy(() -> signedIn.run(() -> units.move(edit(Subject.unit(north), MAY), south)))
                .hasMessageContaining("outside of what you answer for");
        signedIn.run(() -> units.rename(edit(Subject.unit(north), MAY), "Norden"));
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoTraceInMemory() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            asHr(() -> units.rename(edit(Subject.unit(north), FOUNDED), "never"));
            assertThat(nameOf(north)).isEqualTo("never");
            status.setRollbackOnly();
        });

        assertThat(nameOf(north)).isEqualTo("north");
    }

    @Test
    void twoWhoChangeAtOnceWaitForEachOther() {
        CompletableFuture<Void> one =
                CompletableFuture.runAsync(() -> asHr(() -> units.move(edit(Subject.unit(north), MAY), south)));
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> asHr(() -> units.move(edit(Subject.unit(south), MAY), north)));

        List<Boolean> failed = List.of(one, other).stream()
                .map(future -> future.handle((done, failure) -> failure != null).join())
                .toList();

        // Both cannot go through: each would stand under the other.
        assertThat(failed).containsExactlyInAnyOrder(true, false);
    }

    private List<Long> pathOf(long unit, LocalDate day) {
        OrganisationTree tree = organisation.asOf(day);
        return tree.path(tree.find(new UnitId(unit)).orElseThrow()).stream()
                .map(OrganisationTree.Node::id)
                .toList();
    }

    private String nameOf(long unit) {
        return organisation
                .asOf(MAY)
                .find(new UnitId(unit))
                .orElseThrow()
                .label()
                .name();
    }

    private Edit edit(Subject subject, LocalDate from) {
        return new Edit(subject.id(), from, structures.version(subject));
    }

    private long unit(String name, @Nullable Long parent) {
        return SignedIn.as(HR).call(() -> units.open(new NewUnit(unique(name), name, parent, null, FOUNDED)));
    }

    private long position(String code, PositionState state) {
        return SignedIn.as(HR).call(() -> positions.open(new NewPosition(unique(code), state, FOUNDED)));
    }

    private long person(String name) {
        return SignedIn.as(HR).call(() -> people.join(new NewPerson(unique(name), name, FOUNDED)));
    }

    private void place(long person, LocalDate from, long position) {
        asHr(() -> people.place(edit(Subject.person(person), from), null, List.of(share(position, "1"))));
    }

    private static Share share(long position, String share) {
        return new Share(position, new BigDecimal(share));
    }

    private static void asHr(Runnable work) {
        SignedIn.as(HR).run(work);
    }

    private static String unique(String code) {
        return code + "-" + UUID.randomUUID();
    }
}
