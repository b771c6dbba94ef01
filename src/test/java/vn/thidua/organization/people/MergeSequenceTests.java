package vn.thidua.organization.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.People;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;
import vn.thidua.shared.Refused;

/** Random mergers of random people: whatever was merged, in whatever order it is undone or refused to be, in the end everything is exactly as it was. */
@SpringBootTest(properties = "thidua.test=mergers")
class MergeSequenceTests {

    private static final int SEQUENCES = 60;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Autowired
    private PersonDesk desk;

    @Autowired
    private People people;

    @Autowired
    private PositionRows positions;

    @Autowired
    private IdentityDesk identities;

    @Autowired
    private FactDesk facts;

    @Autowired
    private MergeDesk mergers;

    @Autowired
    private UnitDesk units;

    @Autowired
    private JdbcClient jdbc;

    private final List<UnitId> wards = new ArrayList<>();

    @Test
    void undoingPutsBackExactly() {
        for (int i = 0; i < 3; i++) {
            wards.add(units.create(
                    new UnitDesk.Create("WARD", "Phường " + i, "P" + i, null, null, DAY.minusYears(9)), By.PROGRAM));
        }
        facts.switchOn("ETHNICITY", "Mẫu báo cáo", By.PROGRAM);
        int merged = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Random random = new Random(sequence);
            List<PersonId> some = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                some.add(person(random));
            }
            String before = everything();
            Deque<UUID> done = new ArrayDeque<>();
            for (int step = 0; step < 8; step++) {
                PersonId kept = some.get(random.nextInt(some.size()));
                PersonId gone = some.get(random.nextInt(some.size()));
                String now = everything();
                if (merge(kept, gone, random, done)) {
                    assertThat(people.names(List.of(gone), DAY).get(gone))
                            .isEqualTo(people.names(List.of(kept), DAY).get(kept));
                } else {
                    assertThat(everything()).as("refused, so nothing changed").isEqualTo(now);
                }
            }
            merged += done.size();
            List<UUID> anyOrder = new ArrayList<>(done);
            Collections.shuffle(anyOrder, random);
            for (UUID merge : anyOrder) {
                undo(merge);
            }
            done.forEach(merge -> mergers.undo(merge, By.PROGRAM));
            assertThat(everything()).as("sequence " + sequence).isEqualTo(before);
        }
        assertThat(merged).isGreaterThan(SEQUENCES);
    }

    private boolean merge(PersonId kept, PersonId gone, Random random, Deque<UUID> done) {
        UUID id = UUID.randomUUID();
        try {
            mergers.merge(
                    new MergeDesk.Command(
                            id,
                            kept,
                            gone,
                            positions.of(gone).stream()
                                    .map(Position::id)
                                    .filter(position -> random.nextInt(4) > 0)
                                    .collect(Collectors.toSet()),
                            "thử"),
                    By.PROGRAM);
        } catch (Refused no) {
            return false;
        }
        done.push(id);
        return true;
    }

    /** One that something was built on is refused and stays; a later round takes it. */
    private void undo(UUID merge) {
        String now = everything();
        try {
            mergers.undo(merge, By.PROGRAM);
        } catch (Refused no) {
            assertThat(everything()).isEqualTo(now);
        }
    }

    private PersonId person(Random random) {
        PersonId id = new PersonId(UUID.randomUUID());
        PersonDetails details = new PersonDetails(
                null,
                random.nextBoolean() ? LocalDate.of(1980, 1, 1 + random.nextInt(2)) : null,
                random.nextBoolean() ? Gender.FEMALE : null,
                random.nextBoolean() ? "09" + random.nextInt(3) : null,
                null);
        desk.register(
                id, new PersonDesk.Register("Nguyễn Thị " + random.nextInt(3), details, position(random)), By.PROGRAM);
        if (random.nextBoolean()) {
            String digits = "00109%07d".formatted(random.nextInt(4));
            identities.keep(id, UUID.randomUUID(), IdentityNumber.of(digits).orElseThrow(), By.PROGRAM);
        }
        if (random.nextBoolean()) {
            facts.keep(id, Map.of("ETHNICITY", "Kinh " + random.nextInt(2)), By.PROGRAM);
        }
        return id;
    }

    private Position position(Random random) {
        LocalDate start = DAY.plusDays(random.nextInt(20));
        return new Position(
                new PositionId(UUID.randomUUID()),
                wards.get(random.nextInt(3)),
                random.nextBoolean() ? PositionSort.MAIN : PositionSort.CONCURRENT,
                "CITIZEN",
                "Việc " + random.nextInt(2),
                false,
                "",
                start,
                random.nextBoolean() ? start.plusDays(1 + random.nextInt(9)) : null,
                0);
    }

    /** Everything about people but what counts changes and what records mergers. */
    private String everything() {
        return String.join("\n", jdbc.sql("""
                                select t::text from (
                                    select 'person ' || id || ' ' || row(born_on, gender, phone, email, merged_into, erased_at)::text as t from person
                                    union all select 'name ' || row(person_id, name, starts_on, ends_on)::text from person_name
                                    union all select 'position ' || row(p.*)::text from person_position p
                                    union all select 'identity ' || row(i.*)::text from person_identity i
                                    union all select 'fact ' || row(f.*)::text from person_fact f) a order by t
                                """).query(String.class).list());
    }
}
