package vn.thidua.organization.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitHistory.Life;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.RefusalCode;

/** Every rule of positions from both sides, and random positions put together. */
class PositionRulesTests {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final UnitId HOME = new UnitId(UUID.randomUUID());
    private static final UnitId AWAY = new UnitId(UUID.randomUUID());
    private static final Optional<Life> ALIVE = Optional.of(new Life(DAY.minusYears(1), Optional.of(DAY.plusYears(1))));

    @Test
    void positionEndsAfterItBegins() {
        assertThat(code(PositionRules.whyNot(main(0, 0), null, ALIVE))).contains(PersonRefusal.FROM_AFTER_TO);
        assertThat(PositionRules.whyNot(main(0, 1), null, ALIVE)).isEmpty();
    }

    @Test
    void positionBeginsInALife() {
        assertThat(code(PositionRules.whyNot(main(0, null), DAY.plusDays(1), ALIVE)))
                .contains(PersonRefusal.BEFORE_BIRTH);
        assertThat(PositionRules.whyNot(main(0, null), DAY, ALIVE)).isEmpty();
    }

    @Test
    void unitIsThereOnTheFirstDay() {
        assertThat(code(PositionRules.whyNot(main(0, null), null, Optional.empty())))
                .contains(PersonRefusal.UNIT_NOT_THERE);
        assertThat(code(PositionRules.whyNot(main(366, null), null, ALIVE))).contains(PersonRefusal.UNIT_NOT_THERE);
        assertThat(PositionRules.whyNot(main(365, null), null, ALIVE)).isEmpty();
    }

    @Test
    void oneMainPositionAtATime() {
        assertThat(together(main(0, 11), main(10, null))).contains(PersonRefusal.MAIN_OVERLAPS);
        assertThat(together(main(0, 10), main(10, null))).isEmpty();
    }

    @Test
    void samePostOnlyOnce() {
        Position main = main(0, null);
        Position same = position(PositionSort.CONCURRENT, HOME, "chuyên VIÊN", 5, null);
        assertThat(together(main, same)).contains(PersonRefusal.SAME_TWICE);
        assertThat(together(main, position(PositionSort.CONCURRENT, AWAY, "Chuyên viên", 5, null)))
                .isEmpty();
        assertThat(together(main, position(PositionSort.CONCURRENT, HOME, "Chuyên viện", 5, null)))
                .as("another word")
                .isEmpty();
    }

    @Test
    void secondmentLiesWithinMainPositionsElsewhere() {
        Position away = position(PositionSort.SECONDED, AWAY, "Chuyên viên", 5, 20);
        assertThat(together(away)).contains(PersonRefusal.SECONDED_FROM_NOWHERE);
        assertThat(together(away, main(6, null))).contains(PersonRefusal.SECONDED_FROM_NOWHERE);
        assertThat(together(away, main(0, 19))).contains(PersonRefusal.SECONDED_FROM_NOWHERE);
        assertThat(together(away, main(0, 20))).isEmpty();
        assertThat(together(away, main(0, 10), main(10, null))).isEmpty();
        assertThat(together(away, main(0, 10), main(11, null))).contains(PersonRefusal.SECONDED_FROM_NOWHERE);
        assertThat(together(position(PositionSort.SECONDED, HOME, "Giúp việc", 5, 20), main(0, 30)))
                .contains(PersonRefusal.SECONDED_HOME);
        assertThat(together(away, position(PositionSort.SECONDED, AWAY, "Khác", 19, 25), main(0, null)))
                .contains(PersonRefusal.SECONDED_TWICE);
    }

    @Test
    void whatIsAcceptedHoldsOnEveryDay() {
        Random random = new Random(11);
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            List<Position> some = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                some.add(any(random));
            }
            if (PositionRules.whyNotTogether(some).isPresent()) {
                continue;
            }
            accepted++;
            for (int day = 0; day <= 13; day++) {
                LocalDate on = DAY.plusDays(day);
                long mains = count(some, PositionSort.MAIN, on);
                long seconded = count(some, PositionSort.SECONDED, on);
                assertThat(mains).as(some + " on " + on).isLessThanOrEqualTo(1);
                assertThat(seconded).as(some + " on " + on).isLessThanOrEqualTo(mains);
            }
        }
        assertThat(accepted).isGreaterThan(1_000);
    }

    private static Position any(Random random) {
        int from = random.nextInt(10);
        return position(
                PositionSort.values()[random.nextInt(3)],
                random.nextBoolean() ? HOME : AWAY,
                "Việc " + random.nextInt(3),
                from,
                random.nextInt(3) == 0 ? null : from + 1 + random.nextInt(4));
    }

    private static long count(List<Position> all, PositionSort sort, LocalDate day) {
        return all.stream()
                .filter(position -> position.sort() == sort && position.on(day))
                .count();
    }

    private static Optional<RefusalCode> together(Position... all) {
        return code(PositionRules.whyNotTogether(List.of(all)));
    }

    private static Optional<RefusalCode> code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code);
    }

    private static Position main(int from, @Nullable Integer to) {
        return position(PositionSort.MAIN, HOME, "Chuyên viên", from, to);
    }

    private static Position position(PositionSort sort, UnitId unit, String post, int from, @Nullable Integer to) {
        return new Position(
                new PositionId(UUID.randomUUID()),
                unit,
                sort,
                "CIVIL_SERVANT",
                post,
                false,
                "",
                DAY.plusDays(from),
                to == null ? null : DAY.plusDays(to),
                0);
    }
}
