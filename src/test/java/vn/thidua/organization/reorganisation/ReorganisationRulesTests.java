package vn.thidua.organization.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refusal;

/** What keeps a reorganisation from being decided or taken back, and what it makes of units. */
class ReorganisationRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final LegalBasis BASIS = new LegalBasis("12/NQ-HĐND", "HĐND tỉnh Mẫu", LocalDate.of(2026, 6, 1));
    private static final Unit PROVINCE = unit("PROVINCE", "Tỉnh Mẫu", null);
    private static final Unit DISTRICT = unit("DISTRICT", "Quận Sao Mai", PROVINCE.id());
    private static final Unit ONE = unit("WARD", "Phường 1", DISTRICT.id());
    private static final Unit TWO = unit("WARD", "Phường 2", DISTRICT.id());
    private static final Unit THREE = unit("WARD", "Phường 3", DISTRICT.id());
    private static final Unit SCHOOL = unit("SCHOOL", "Trường Hoa Cúc", ONE.id());
    private static final List<Unit> ALL = List.of(PROVINCE, DISTRICT, ONE, TWO, THREE, SCHOOL);
    private static final UnitId GONE = new UnitId(UUID.randomUUID());

    @Test
    void needsBasisDayAndStep() {
        Reorganisation.Head empty = new Reorganisation.Head("Sắp xếp", new LegalBasis("", "", null), null, true);
        assertThat(why(act(ReorganisationState.DRAFT, empty)))
                .containsExactly(
                        ReorganisationRefusal.BASIS_MISSING.because(),
                        ReorganisationRefusal.DAY_MISSING.because(),
                        ReorganisationRefusal.NO_STEP.because());
        assertThat(why(act(ReorganisationState.TAKEN_BACK, head(), new Step.Move(ONE.id(), null))))
                .containsExactly(ReorganisationRefusal.NOT_A_DRAFT.because("Sắp xếp"));
    }

    @Test
    void unitsAreThereAndNamedOnce() {
        Step away = new Step.Move(ONE.id(), PROVINCE.id());
        assertThat(why(away)).isEmpty();
        assertThat(why(away, new Step.Rename(ONE.id(), "Phường Khác", "PK")))
                .containsExactly(ReorganisationRefusal.UNIT_TWICE.because("Phường 1"));
        assertThat(why(new Step.Rename(GONE, "Phường Khác", "PK")))
                .containsExactly(ReorganisationRefusal.UNIT_NOT_THERE.because("Phường Xưa"));
        Part same = begun("Phường Hoa Sen", DISTRICT.id());
        assertThat(why(
                        new Step.Merge(List.of(ONE.id(), TWO.id()), same),
                        new Step.Split(THREE.id(), List.of(same, begun("Phường Hoa Cúc", null)))))
                .containsExactly(ReorganisationRefusal.UNIT_TWICE.because("Phường Hoa Sen"));
    }

    @Test
    void mergerNeedsTwoAndSplitMakesTwo() {
        Part part = begun("Phường Hoa Sen", DISTRICT.id());
        assertThat(why(new Step.Merge(List.of(ONE.id()), part)))
                .containsExactly(ReorganisationRefusal.TOO_FEW_TO_MERGE.because());
        assertThat(why(new Step.Merge(List.of(ONE.id()), new Part(TWO.id(), null))))
                .isEmpty();
        assertThat(why(new Step.Merge(List.of(ONE.id()), new Part(ONE.id(), null))))
                .containsExactly(ReorganisationRefusal.INTO_ITSELF.because("Phường 1"));
        assertThat(why(new Step.Split(ONE.id(), List.of(part, part))))
                .containsExactly(
                        ReorganisationRefusal.TOO_FEW_PARTS.because(),
                        ReorganisationRefusal.UNIT_TWICE.because("Phường Hoa Sen"));
        assertThat(why(new Step.Split(ONE.id(), List.of(part, begun(" ", null)))))
                .containsExactly(ReorganisationRefusal.NAME_MISSING.because());
        assertThat(why(new Step.Rename(ONE.id(), " ", "")))
                .containsExactly(ReorganisationRefusal.NAME_MISSING.because());
    }

    @Test
    void namesAreNoLongerThanThoseOfUnits() {
        assertThat(why(new Step.Rename(ONE.id(), "P".repeat(200), "P".repeat(60))))
                .isEmpty();
        assertThat(why(new Step.Rename(ONE.id(), "P".repeat(201), "P")))
                .containsExactly(ReorganisationRefusal.NAME_TOO_LONG.because(200, 60));
        assertThat(why(new Step.Rename(ONE.id(), "P", "P".repeat(61))))
                .containsExactly(ReorganisationRefusal.NAME_TOO_LONG.because(200, 60));
        assertThat(why(new Step.Merge(List.of(ONE.id(), TWO.id()), begun("P".repeat(201), DISTRICT.id()))))
                .containsExactly(ReorganisationRefusal.NAME_TOO_LONG.because(200, 60));
    }

    @Test
    void successorIsAnotherUnitThatStays() {
        assertThat(why(new Step.Merge(List.of(ONE.id(), TWO.id()), new Part(ONE.id(), null))))
                .containsExactly(ReorganisationRefusal.INTO_ITSELF.because("Phường 1"));
        assertThat(why(new Step.Dissolve(ONE.id(), TWO.id()), new Step.Dissolve(TWO.id(), THREE.id())))
                .containsExactly(ReorganisationRefusal.HEIR_GONE.because("Phường 1", "Phường 2"));
        assertThat(why(new Step.Dissolve(ONE.id(), GONE)))
                .containsExactly(ReorganisationRefusal.HEIR_GONE.because("Phường 1", "Phường Xưa"));
        assertThat(why(new Step.Dissolve(ONE.id(), TWO.id()))).isEmpty();
    }

    @Test
    void everyUnitOfAnAbolishedLevelHasAnHeir() {
        assertThat(why(new Step.AbolishLevel(
                        "WARD", List.of(new Fate(ONE.id(), List.of(DISTRICT.id())), new Fate(TWO.id(), List.of())))))
                .containsExactlyInAnyOrder(
                        ReorganisationRefusal.HEIR_MISSING.because("Phường 2"),
                        ReorganisationRefusal.HEIR_MISSING.because("Phường 3"));
        assertThat(why(new Step.AbolishLevel("COMMUNE", List.of())))
                .containsExactly(ReorganisationRefusal.LEVEL_EMPTY.because());
        assertThat(why(new Step.AbolishLevel("DISTRICT", List.of(new Fate(DISTRICT.id(), List.of(PROVINCE.id()))))))
                .isEmpty();
    }

    @Test
    void parentsStayAndNobodyIsBelowItself() {
        assertThat(why(new Step.Move(SCHOOL.id(), TWO.id()), new Step.Dissolve(TWO.id(), THREE.id())))
                .containsExactly(ReorganisationRefusal.PARENT_GONE.because("Trường Hoa Cúc", "Phường 2"));
        assertThat(why(new Step.Merge(List.of(ONE.id(), TWO.id()), begun("Phường Hoa Sen", GONE))))
                .containsExactly(ReorganisationRefusal.PARENT_GONE.because("Phường Hoa Sen", "Phường Xưa"));
        assertThat(why(new Step.Move(DISTRICT.id(), SCHOOL.id())))
                .hasSize(1)
                .allMatch(refusal -> refusal.code() == ReorganisationRefusal.CIRCLE);
    }

    @Test
    void kindsExistAndNamesDiffer() {
        Part district =
                new Part(new UnitId(UUID.randomUUID()), new Part.NewUnit("DISTRICT", "Quận Mới", "QM", PROVINCE.id()));
        assertThat(why(new Step.Merge(List.of(ONE.id(), TWO.id()), district)))
                .containsExactly(ReorganisationRefusal.KIND_NOT_THERE.because("Quận Mới"));
        assertThat(why(new Step.Merge(List.of(ONE.id(), TWO.id()), begun("phường 3", DISTRICT.id()))))
                .hasSize(1)
                .allMatch(refusal -> refusal.code() == ReorganisationRefusal.NAME_TAKEN);
        assertThat(why(new Step.Merge(List.of(ONE.id(), TWO.id()), begun("Phường 1", DISTRICT.id()))))
                .as("the name of a unit that ends is free")
                .isEmpty();
    }

    @Test
    void whatAnotherActChangesIsLeftToIt() {
        assertThat(whyOn(ground(Set.of(ONE.id()), Set.of()), new Step.Rename(ONE.id(), "Phường Mới", "PM")))
                .containsExactly(ReorganisationRefusal.CHANGED_LATER.because("Phường 1"));
        assertThat(whyOn(ground(Set.of(), Set.of(ONE.id())), new Step.Rename(ONE.id(), "Phường Mới", "PM")))
                .isEmpty();
        assertThat(whyOn(ground(Set.of(), Set.of(ONE.id())), new Step.Dissolve(ONE.id(), TWO.id())))
                .containsExactly(ReorganisationRefusal.CHANGED_LATER.because("Phường 1"));
        assertThat(whyOn(ground(Set.of(SCHOOL.id()), Set.of()), new Step.Dissolve(ONE.id(), TWO.id())))
                .as("the school goes to another ward")
                .containsExactly(ReorganisationRefusal.CHANGED_LATER.because("Trường Hoa Cúc"));
    }

    @Test
    void isTakenBackUntilItsDayOnly() {
        Reorganisation scheduled = act(ReorganisationState.SCHEDULED, head());
        assertThat(ReorganisationRules.whyNotTakeBack(scheduled, DAY.minusDays(1), false))
                .isEmpty();
        assertThat(ReorganisationRules.whyNotTakeBack(scheduled, DAY.minusDays(1), true))
                .contains(ReorganisationRefusal.BUILT_ON.because());
        assertThat(ReorganisationRules.whyNotTakeBack(scheduled, DAY, false))
                .contains(ReorganisationRefusal.IN_FORCE.because());
        assertThat(ReorganisationRules.whyNotTakeBack(act(ReorganisationState.DRAFT, head()), DAY, true))
                .isEmpty();
        assertThat(ReorganisationRules.whyNotWrite(scheduled))
                .contains(ReorganisationRefusal.NOT_A_DRAFT.because("Sắp xếp"));
        assertThat(ReorganisationRules.whyNotWrite(act(ReorganisationState.DRAFT, head())))
                .isEmpty();
    }

    @Test
    void whatBelongedToAnEndedUnitBelongsToItsHeir() {
        Part sen = begun("Phường Hoa Sen", DISTRICT.id());
        Outcome merged = outcome(new Step.Merge(List.of(ONE.id(), TWO.id()), sen));
        assertThat(merged.moved().get(SCHOOL.id()).parent()).contains(sen.id());
        assertThat(merged.ended().keySet()).containsExactlyInAnyOrder(ONE.id(), TWO.id());
        assertThat(merged.begun().get(sen.id()).parent()).contains(DISTRICT.id());
    }

    @Test
    void whatBelongedToAnAbolishedLevelGoesUp() {
        Part sen = begun("Phường Hoa Sen", DISTRICT.id());
        Outcome without = outcome(
                new Step.AbolishLevel("DISTRICT", List.of(new Fate(DISTRICT.id(), List.of(sen.id())))),
                new Step.Merge(List.of(ONE.id(), TWO.id()), sen));
        assertThat(without.begun().get(sen.id()).parent()).contains(PROVINCE.id());
        assertThat(without.moved().get(THREE.id()).parent()).contains(PROVINCE.id());
        assertThat(without.moved().get(SCHOOL.id()).parent()).contains(sen.id());
        Outcome inherited = outcome(new Step.Dissolve(DISTRICT.id(), ONE.id()));
        assertThat(inherited.moved().get(ONE.id()).parent())
                .as("the heir cannot belong to itself")
                .contains(PROVINCE.id());
        assertThat(inherited.moved().get(TWO.id()).parent()).contains(ONE.id());
    }

    private static List<Refusal> why(Step... steps) {
        return why(act(ReorganisationState.DRAFT, head(), steps));
    }

    private static List<Refusal> why(Reorganisation act) {
        return ReorganisationRules.whyNotDecide(
                act,
                ground(Set.of(), Set.of()),
                Outcome.of(act.acts(), ground(Set.of(), Set.of()).units()));
    }

    private static List<Refusal> whyOn(Ground ground, Step... steps) {
        return ReorganisationRules.whyNotDecide(
                act(ReorganisationState.DRAFT, head(), steps), ground, Outcome.of(List.of(steps), ground.units()));
    }

    private static Outcome outcome(Step... steps) {
        return Outcome.of(List.of(steps), ground(Set.of(), Set.of()).units());
    }

    private static Ground ground(Set<UnitId> changed, Set<UnitId> needed) {
        return new Ground(
                ALL, Set.of("PROVINCE", "WARD", "SCHOOL"), changed, Set.of(), needed, Map.of(GONE, "Phường Xưa"));
    }

    private static Reorganisation.Head head() {
        return new Reorganisation.Head("Sắp xếp", BASIS, DAY, true);
    }

    private static Reorganisation act(ReorganisationState state, Reorganisation.Head head, Step... steps) {
        List<Reorganisation.Numbered> numbered = new ArrayList<>();
        for (Step step : steps) {
            numbered.add(new Reorganisation.Numbered(UUID.randomUUID(), step));
        }
        return new Reorganisation(new ReorganisationId(UUID.randomUUID()), head, state, 0, numbered);
    }

    private static Part begun(String name, @Nullable UnitId parent) {
        return new Part(new UnitId(UUID.randomUUID()), new Part.NewUnit("WARD", name, name, parent));
    }

    private static Unit unit(String kind, String name, @Nullable UnitId parent) {
        return new Unit(new UnitId(UUID.randomUUID()), kind, name, name, Optional.ofNullable(parent), 0);
    }
}
