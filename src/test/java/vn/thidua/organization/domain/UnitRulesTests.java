package vn.thidua.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;

/** What may not be done with units. */
class UnitRulesTests {

    private static final Unit DISTRICT = unit("Quận Sao Mai", null);
    private static final Unit WARD = unit("Phường 1", DISTRICT.id());
    private static final Unit SCHOOL = unit("Trường Tiểu học Hoa Cúc", WARD.id());
    private static final List<Unit> ALL = List.of(DISTRICT, WARD, SCHOOL);

    @Test
    void unitBelongsNeitherToItselfNorToWhatIsBelowIt() {
        assertThat(UnitRules.whyNotParent(DISTRICT.id(), SCHOOL.id(), ALL))
                .contains(UnitRefusal.BELOW_ITSELF.because("Quận Sao Mai"));
        assertThat(UnitRules.whyNotParent(WARD.id(), WARD.id(), ALL))
                .contains(UnitRefusal.BELOW_ITSELF.because("Phường 1"));
        assertThat(UnitRules.whyNotParent(SCHOOL.id(), DISTRICT.id(), ALL)).isEmpty();
        assertThat(UnitRules.whyNotParent(DISTRICT.id(), null, ALL)).isEmpty();
    }

    @Test
    void nameIsTakenOnlyBesideItsSiblings() {
        assertThat(UnitRules.whyNotName(null, " phường 1 ", DISTRICT.id(), ALL))
                .contains(UnitRefusal.NAME_TAKEN.because("Phường 1"));
        assertThat(UnitRules.whyNotName(null, "Phường 1", null, ALL)).isEmpty();
        assertThat(UnitRules.whyNotName(WARD.id(), "Phường 1", DISTRICT.id(), ALL))
                .isEmpty();
        assertThat(UnitRules.whyNotName(null, "Phường 2", DISTRICT.id(), ALL)).isEmpty();
    }

    @Test
    void namesThatDifferByAMarkAreTwoNames() {
        Unit hoa = unit("Phường Hoa", DISTRICT.id());
        assertThat(UnitRules.whyNotName(null, "Phường Hòa", DISTRICT.id(), List.of(DISTRICT, hoa)))
                .isEmpty();
    }

    private static Unit unit(String name, @Nullable UnitId parent) {
        return new Unit(new UnitId(UUID.randomUUID()), "WARD", name, name, Optional.ofNullable(parent), 0);
    }
}
