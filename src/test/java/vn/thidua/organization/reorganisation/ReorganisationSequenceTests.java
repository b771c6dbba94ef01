package vn.thidua.organization.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.TestClock;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.By;
import vn.thidua.shared.Refused;

/** Random sequences of reorganisations: whatever is decided, refused or taken back, no unit is lost and every old unit reaches exactly the successors told. */
@SpringBootTest(properties = "thidua.test=sequences")
class ReorganisationSequenceTests {

    private static final int SEQUENCES = 250;
    private static final int ACTS = 5;
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Autowired
    private UnitDesk desk;

    @Autowired
    private UnitReads units;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private Successions successions;

    @Autowired
    private JdbcClient jdbc;

    private final Set<UnitId> known = new LinkedHashSet<>();
    private final Map<ReorganisationId, Step[]> decided = new LinkedHashMap<>();
    private final Map<ReorganisationId, LocalDate> days = new HashMap<>();
    private int taken;
    private int refused;
    private int returned;

    @Test
    void noSequenceLosesAUnitOrMakesACircle() {
        for (int seed = 1; seed <= SEQUENCES; seed++) {
            play(seed);
        }
        assertThat(List.of(taken, refused, returned))
                .as("decided, refused, taken back: each happens often")
                .allMatch(count -> count > 50);
    }

    private void play(int seed) {
        Random random = new Random(seed);
        clear();
        UnitId province = begin("PROVINCE", null);
        List<UnitId> wards = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            UnitId district = begin("PUBLIC_SERVICE", province);
            for (int j = 0; j < 3; j++) {
                UnitId ward = begin("WARD", district);
                wards.add(ward);
                begin("SCHOOL", ward);
            }
        }
        for (int i = 0; i < ACTS; i++) {
            LocalDate day = TestClock.TODAY.plusDays(10L * random.nextInt(1, 6));
            if (i == 0 && random.nextInt(4) == 0) {
                day = TestClock.TODAY.minusDays(30);
            }
            List<String> before = rows();
            ReorganisationId act = new ReorganisationId(new UUID(random.nextLong(), random.nextLong()));
            Step[] steps = steps(random, day);
            if (decide(act, day, steps)) {
                check(seed);
                if (day.isAfter(TestClock.TODAY) && random.nextInt(3) == 0) {
                    acts.takeBack(act, By.PROGRAM);
                    acts.takeBack(act, By.PROGRAM);
                    forget(act);
                    assertThat(rows()).as("seed " + seed).isEqualTo(before);
                    returned++;
                }
            } else {
                assertThat(rows()).as("refused, seed " + seed).isEqualTo(before);
            }
        }
        for (ReorganisationId act : List.copyOf(decided.keySet())) {
            if (random.nextBoolean()) {
                List<String> before = rows();
                try {
                    acts.takeBack(act, By.PROGRAM);
                    forget(act);
                    returned++;
                    check(seed);
                } catch (Refused no) {
                    refused++;
                    assertThat(rows()).as("seed " + seed).isEqualTo(before);
                }
            }
        }
    }

    private boolean decide(ReorganisationId act, LocalDate day, Step... steps) {
        LegalBasis basis = new LegalBasis("1/NQ", "HĐND tỉnh Mẫu", START);
        acts.draft(act, new Reorganisation.Head("Sắp xếp", basis, day, true), By.PROGRAM);
        try {
            for (Step step : steps) {
                acts.add(act, UUID.randomUUID(), step, By.PROGRAM);
            }
            assertThat(acts.decide(act, steps.length, By.PROGRAM)).isTrue();
            acts.decide(act, steps.length, By.PROGRAM);
        } catch (Refused no) {
            refused++;
            return false;
        }
        taken++;
        decided.put(act, steps);
        days.put(act, day);
        for (Step step : steps) {
            step.parts().forEach(part -> known.add(part.id()));
        }
        return true;
    }

    private void forget(ReorganisationId act) {
        for (Step step : Objects.requireNonNull(decided.remove(act))) {
            step.parts().stream().filter(part -> part.begun() != null).forEach(part -> known.remove(part.id()));
        }
    }

    private void check(int seed) {
        Set<LocalDate> when = new HashSet<>(days.values());
        when.add(TestClock.TODAY);
        for (LocalDate day : when) {
            Map<UnitId, Unit> there = new HashMap<>();
            for (Unit unit : units.on(day)) {
                if (known.contains(unit.id())) {
                    assertThat(there.put(unit.id(), unit))
                            .as("twice, seed " + seed)
                            .isNull();
                }
            }
            for (Unit unit : there.values()) {
                climb(seed, unit, there);
            }
            told(seed, day, there.keySet());
            reached(seed, day, there);
        }
    }

    private static void climb(int seed, Unit unit, Map<UnitId, Unit> there) {
        Set<UnitId> path = new HashSet<>();
        for (Unit at = unit; at.parent().isPresent(); ) {
            assertThat(path.add(at.id())).as("circle, seed " + seed).isTrue();
            at = there.get(at.parent().get());
            assertThat(at).as("parent is there, seed " + seed).isNotNull();
        }
    }

    /** Follows what the acts told, by hand, and compares. */
    private void told(int seed, LocalDate day, Set<UnitId> there) {
        Map<UnitId, List<UnitId>> fates = new HashMap<>();
        decided.forEach((act, steps) -> {
            for (Step step : steps) {
                if (!Objects.requireNonNull(days.get(act)).isAfter(day)) {
                    step.fates().forEach(fate -> fates.put(fate.unit(), fate.successors()));
                }
            }
        });
        Set<UnitId> begun = new HashSet<>(known);
        decided.forEach((act, steps) -> {
            for (Step step : steps) {
                if (Objects.requireNonNull(days.get(act)).isAfter(day)) {
                    step.parts().stream().filter(part -> part.begun() != null).forEach(part -> begun.remove(part.id()));
                }
            }
        });
        Map<UnitId, List<UnitId>> successors = successions.successorsOf(begun, day);
        Map<UnitId, UnitId> heirs = successions.heirs(begun, Heritage.WORK, day);
        Map<UnitId, UnitId> heritage = successions.heritage(there, Heritage.WORK, day);
        for (UnitId unit : begun) {
            assertThat(there.contains(unit)).as("there or ended, seed " + seed).isNotEqualTo(fates.containsKey(unit));
            UnitId heir = unit;
            while (fates.containsKey(heir)) {
                heir = fates.get(heir).getFirst();
            }
            assertThat(heirs.get(unit)).as("heir, seed " + seed).isEqualTo(heir);
            assertThat(heritage.get(unit)).as("heritage, seed " + seed).isEqualTo(heir);
            assertThat(successors.get(unit).getFirst()).isEqualTo(heir);
            assertThat(new HashSet<>(successors.get(unit)))
                    .as("successors, seed " + seed)
                    .isEqualTo(last(unit, fates));
        }
    }

    /** Climbs by hand from whoever has the work of each unit, and compares with the lines that the database keeps; of two units each time, as looking from all would take long. */
    private void reached(int seed, LocalDate day, Map<UnitId, Unit> there) {
        Map<UnitId, UnitId> holders = successions.heirs(known, Heritage.WORK, day);
        List<UnitId> all = there.keySet().stream()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
        for (UnitId top : List.of(all.get(seed % all.size()), all.get(seed * 7 % all.size()))) {
            Set<UnitId> alone = new HashSet<>();
            Set<UnitId> below = new HashSet<>();
            holders.forEach((unit, holder) -> {
                if (holder.equals(top)) {
                    alone.add(unit);
                }
                if (there.containsKey(holder) && isBelow(Objects.requireNonNull(there.get(holder)), top, there)) {
                    below.add(unit);
                }
            });
            assertThat(units.within(UnitReach.only(top), day))
                    .as("alone, seed " + seed)
                    .isEqualTo(alone);
            assertThat(units.within(UnitReach.below(top), day))
                    .as("below, seed " + seed)
                    .isEqualTo(below);
            assertThat(units.among(known, UnitReach.below(top), day)).isEqualTo(below);
        }
    }

    private static boolean isBelow(Unit unit, UnitId top, Map<UnitId, Unit> there) {
        return unit.id().equals(top)
                || unit.parent()
                        .map(parent -> isBelow(Objects.requireNonNull(there.get(parent)), top, there))
                        .orElse(false);
    }

    private static Set<UnitId> last(UnitId unit, Map<UnitId, List<UnitId>> fates) {
        Set<UnitId> last = new HashSet<>();
        if (!fates.containsKey(unit)) {
            last.add(unit);
        } else {
            fates.get(unit).forEach(to -> last.addAll(last(to, fates)));
        }
        return last;
    }

    private Step[] steps(Random random, LocalDate day) {
        List<UnitId> pool = new ArrayList<>(units.on(day).stream()
                .filter(unit -> known.contains(unit.id()) && unit.parent().isPresent())
                .map(Unit::id)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList());
        Collections.shuffle(pool, random);
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            step(random, pool).forEach(steps::add);
        }
        return steps.toArray(Step[]::new);
    }

    private List<Step> step(Random random, List<UnitId> pool) {
        if (pool.size() < 5) {
            return List.of();
        }
        return List.of(
                switch (random.nextInt(6)) {
                    case 0 -> new Step.Merge(List.of(pool.removeFirst(), pool.removeFirst()), part(random, pool));
                    case 1 -> new Step.Split(pool.removeFirst(), List.of(part(random, pool), part(random, pool)));
                    case 2 -> new Step.Dissolve(pool.removeFirst(), pool.get(random.nextInt(pool.size())));
                    case 3 -> new Step.Rename(pool.removeFirst(), "Tên " + random.nextLong(), "T");
                    case 4 -> new Step.Move(pool.removeFirst(), pool.get(random.nextInt(pool.size())));
                    default -> level(random);
                });
    }

    private Step level(Random random) {
        List<UnitId> all = List.copyOf(known);
        List<Fate> fates = new ArrayList<>();
        for (Unit unit : units.on(TestClock.TODAY)) {
            if (unit.kind().equals("PUBLIC_SERVICE") && known.contains(unit.id())) {
                fates.add(new Fate(unit.id(), List.of(all.get(random.nextInt(all.size())))));
            }
        }
        return new Step.AbolishLevel("PUBLIC_SERVICE", fates);
    }

    private static Part part(Random random, List<UnitId> pool) {
        UnitId some = pool.get(random.nextInt(pool.size()));
        return random.nextInt(3) == 0
                ? new Part(some, null)
                : new Part(
                        new UnitId(new UUID(random.nextLong(), random.nextLong())),
                        new Part.NewUnit("WARD", "Phường " + random.nextLong(), "P", some));
    }

    private UnitId begin(String kind, @Nullable UnitId parent) {
        String name = "Đơn vị " + known.size();
        UnitId unit = desk.create(new UnitDesk.Create(kind, name, name, parent, null, START), By.PROGRAM);
        known.add(unit);
        return unit;
    }

    private void clear() {
        known.clear();
        decided.clear();
        days.clear();
        for (String table : List.of(
                "unit_succession", "unit_parent", "unit_name", "unit", "reorganisation_step", "reorganisation")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    /** Returns everything stored about units but their versions. */
    private List<String> rows() {
        Map<String, String> rows = new TreeMap<>();
        for (String table : List.of("unit_succession", "unit_parent", "unit_name", "unit", "unit_line")) {
            jdbc.sql("select cast(to_jsonb(t) - 'version' as text) from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(row -> rows.put(table + row, row));
        }
        return List.copyOf(rows.keySet());
    }
}
