package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitHistory.Life;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.PersonName;
import vn.thidua.organization.people.PersonRefusal;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionDesk;
import vn.thidua.organization.people.PositionRules;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** The rules of positions stand twice: for one person in Java, for a table in SQL. Random positions, some there already and some in a table, get the same verdict of both. */
@SpringBootTest(properties = "thidua.test=imports")
@Import(ImportOffice.class)
class PositionVerdictTests {

    private static final int PEOPLE = 400;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate REFORM = DAY.plusDays(6);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> POSTS = List.of("Chuyên viên", "chuyên VIÊN", "Chuyen vien", "Phó phòng");

    private static final Map<String, PersonRefusal> ALONE = Map.of(
            "lastBeforeFirst", PersonRefusal.FROM_AFTER_TO,
            "beforeBirth", PersonRefusal.BEFORE_BIRTH,
            "unitNotThere", PersonRefusal.UNIT_NOT_THERE);
    private static final Map<String, PersonRefusal> BESIDE = Map.of(
            "mainOverlaps", PersonRefusal.MAIN_OVERLAPS,
            "secondedTwice", PersonRefusal.SECONDED_TWICE,
            "sameTwice", PersonRefusal.SAME_TWICE);
    private static final Map<String, PersonRefusal> SECONDED = Map.of(
            "secondedHome", PersonRefusal.SECONDED_HOME,
            "secondedFromNowhere", PersonRefusal.SECONDED_FROM_NOWHERE);

    @Autowired
    private ImportOffice office;

    @Autowired
    private ImportWords words;

    @Autowired
    private PersonDesk people;

    @Autowired
    private PositionDesk positions;

    @Autowired
    private ReorganisationDesk acts;

    private final Random random = new Random(20_240_101);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final List<Place> places = new ArrayList<>();

    /** A unit and how long it is there, as the rules are told. */
    private record Place(UnitId id, String name, Life life) {}

    /** A row of the table; the sort and the end are null where the row does not say. */
    private record Row(
            int number,
            Place place,
            @Nullable PositionSort sort,
            String post,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        boolean means(Position there) {
            return there.unit().equals(place.id)
                    && there.startsOn().equals(startsOn)
                    && there.post().equalsIgnoreCase(post);
        }

        Position over(Optional<Position> there) {
            return position(
                    place,
                    sort != null ? sort : there.map(Position::sort).orElse(PositionSort.MAIN),
                    post,
                    startsOn,
                    endsOn != null ? endsOn : there.map(Position::endsOn).orElse(null));
        }
    }

    /** A person, what is there and what the table brings. */
    private record Somebody(String code, @Nullable LocalDate bornOn, List<Position> there, List<Row> rows) {

        List<Position> afterwards() {
            List<Position> all = new ArrayList<>(there.stream()
                    .filter(position -> rows.stream().noneMatch(row -> row.means(position)))
                    .toList());
            rows.stream().map(this::meant).filter(Somebody::lasts).forEach(all::add);
            return all;
        }

        Position meant(Row row) {
            return row.over(there.stream().filter(row::means).findFirst());
        }

        private static boolean lasts(Position position) {
            return position.endsOn() == null || position.startsOn().isBefore(position.endsOn());
        }
    }

    @Test
    void tableAndPersonGetTheSameVerdict() {
        reform();
        List<Somebody> all = new ArrayList<>();
        int row = 2;
        for (int number = 1; number <= PEOPLE; number++) {
            Somebody one = somebody(number, row);
            row += one.rows.size();
            all.add(one);
        }
        Map<Integer, Set<String>> found = found(all);

        Map<String, Integer> seen = new TreeMap<>();
        for (Somebody one : all) {
            Set<PersonRefusal> alone = new TreeSet<>();
            for (Row each : one.rows) {
                Optional<PersonRefusal> rule =
                        code(PositionRules.whyNot(one.meant(each), one.bornOn, Optional.of(each.place.life)));
                Set<PersonRefusal> table = of(ALONE, found, List.of(each));
                assertThat(table.isEmpty()).as(one + " " + each).isEqualTo(rule.isEmpty());
                assertThat(table).as(one + " " + each).containsAll(rule.stream().toList());
                alone.addAll(table);
            }
            List<Position> afterwards = one.afterwards();
            Set<PersonRefusal> clashes = clashes(afterwards);
            assertThat(of(BESIDE, found, one.rows)).as(one.toString()).isEqualTo(clashes);
            Optional<PersonRefusal> together = code(PositionRules.whyNotTogether(afterwards));
            Set<PersonRefusal> seconded = of(SECONDED, found, one.rows);
            if (clashes.isEmpty()) {
                assertThat(seconded.isEmpty()).as(one.toString()).isEqualTo(together.isEmpty());
                assertThat(seconded)
                        .as(one.toString())
                        .containsAll(together.stream().toList());
            }
            alone.addAll(clashes);
            together.ifPresent(alone::add);
            (alone.isEmpty() ? Set.of("accepted") : alone)
                    .forEach(verdict -> seen.merge(verdict.toString(), 1, Integer::sum));
        }
        assertThat(seen.keySet())
                .as("every verdict is met")
                .isEqualTo(Set.of(
                        "accepted",
                        "FROM_AFTER_TO",
                        "BEFORE_BIRTH",
                        "UNIT_NOT_THERE",
                        "MAIN_OVERLAPS",
                        "SECONDED_TWICE",
                        "SAME_TWICE",
                        "SECONDED_HOME",
                        "SECONDED_FROM_NOWHERE"));
    }

    /** Two wards that stay, two that end, and one that begins with the act that ends them. */
    private void reform() {
        LocalDate ever = PersonName.EVER;
        for (String name : List.of("Phường Một ", "Phường Hai ", "Phường Cũ ", "Phường Xưa ")) {
            UnitId id = office.unit("WARD", name + mark, null);
            Optional<LocalDate> end = places.size() < 2 ? Optional.empty() : Optional.of(REFORM);
            places.add(new Place(id, name + mark, new Life(ever, end)));
        }
        Place fresh =
                new Place(new UnitId(UUID.randomUUID()), "Phường Mới " + mark, new Life(REFORM, Optional.empty()));
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LegalBasis basis = new LegalBasis("3/NQ-MẪU", "Hội đồng mẫu", DAY);
        acts.draft(act, new Reorganisation.Head("Sắp xếp", basis, REFORM, true), By.PROGRAM);
        Part begun = new Part(fresh.id, new Part.NewUnit("WARD", fresh.name, fresh.name, null));
        acts.add(
                act, UUID.randomUUID(), new Step.Merge(List.of(places.get(2).id, places.get(3).id), begun), By.PROGRAM);
        assertThat(acts.decide(act, 1, By.PROGRAM)).isTrue();
        places.add(fresh);
    }

    private Somebody somebody(int number, int firstRow) {
        PersonId id = new PersonId(UUID.randomUUID());
        LocalDate bornOn = random.nextInt(8) == 0 ? DAY.plusDays(2) : null;
        String code = ("V-" + mark + "-" + number).toUpperCase(Locale.ROOT);
        people.register(
                id,
                new PersonDesk.Register("Nguyễn Thị Mẫu", new PersonDetails(code, bornOn, null, null, null), null),
                By.PROGRAM);
        List<Position> there = new ArrayList<>();
        for (int tries = random.nextInt(4); tries > 0; tries--) {
            Row row = row(0);
            Position wanted = row.over(Optional.empty());
            List<Position> together = new ArrayList<>(there);
            together.add(wanted);
            if (PositionRules.whyNot(wanted, bornOn, Optional.of(row.place.life))
                            .isEmpty()
                    && PositionRules.whyNotTogether(together).isEmpty()) {
                positions.enter(id, wanted, By.PROGRAM);
                there.add(wanted);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            rows.add(
                    there.isEmpty() || random.nextInt(4) > 0
                            ? row(firstRow + rows.size())
                            : again(there, firstRow + rows.size()));
        }
        return new Somebody(code, bornOn, there, rows);
    }

    private Row row(int number) {
        int from = random.nextInt(12);
        return new Row(
                number,
                places.get(random.nextInt(10) < 7 ? random.nextInt(2) : 2 + random.nextInt(3)),
                sort(),
                POSTS.get(random.nextInt(POSTS.size())),
                DAY.plusDays(from),
                end(from));
    }

    /** A row that means a position that is there. */
    private Row again(List<Position> there, int number) {
        Position one = there.get(random.nextInt(there.size()));
        int from = (int) DAY.until(one.startsOn(), ChronoUnit.DAYS);
        Place place = places.stream()
                .filter(unit -> unit.id.equals(one.unit()))
                .findFirst()
                .orElseThrow();
        return new Row(number, place, sort(), one.post(), one.startsOn(), end(from));
    }

    private @Nullable PositionSort sort() {
        int which = random.nextInt(5);
        return which < 3 ? PositionSort.values()[which] : which == 3 ? PositionSort.MAIN : null;
    }

    private @Nullable LocalDate end(int from) {
        return random.nextInt(4) == 0 ? null : DAY.plusDays(from + random.nextInt(8) - 1);
    }

    /** Hands all rows in as one table and returns the keys of the faults by row. */
    private Map<Integer, Set<String>> found(List<Somebody> all) {
        Map<PositionSort, String> written = new TreeMap<>();
        words.of("sort").forEach((word, code) -> written.put(PositionSort.valueOf(code), word));
        String[] rows = all.stream()
                .flatMap(one -> one.rows.stream()
                        .map(row -> String.join(
                                "|",
                                "personCode=" + one.code,
                                "ofUnit=" + row.place.name,
                                "post=" + row.post,
                                "category=Công chức",
                                "sort=" + (row.sort == null ? "" : written.get(row.sort)),
                                "startsOn=" + TYPED.format(row.startsOn),
                                "lastDay=" + (row.endsOn == null ? "" : TYPED.format(row.endsOn.minusDays(1))))))
                .toArray(String[]::new);
        TableImport table =
                office.checked(ImportKind.POSITIONS, office.text(ImportKind.POSITIONS, rows), office.officer());
        Map<Integer, Set<String>> found = new TreeMap<>();
        office.texts(
                        "select row || ' ' || replace(key, 'import.fault.', '') from table_import_fault where import_id = '"
                                + table.id() + "'")
                .forEach(fault -> found.computeIfAbsent(
                                Integer.valueOf(fault.substring(0, fault.indexOf(' '))), row -> new TreeSet<>())
                        .add(fault.substring(fault.indexOf(' ') + 1)));
        return found;
    }

    private static Set<PersonRefusal> of(
            Map<String, PersonRefusal> kind, Map<Integer, Set<String>> found, List<Row> rows) {
        Set<PersonRefusal> all = new TreeSet<>();
        for (Row row : rows) {
            for (String key : found.getOrDefault(row.number, Set.of())) {
                if (kind.containsKey(key)) {
                    all.add(kind.get(key));
                }
            }
        }
        return all;
    }

    private static Set<PersonRefusal> clashes(List<Position> all) {
        Set<PersonRefusal> clashes = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                code(PositionRules.whyNotBeside(all.get(i), all.get(j))).ifPresent(clashes::add);
            }
        }
        return clashes;
    }

    private static Optional<PersonRefusal> code(Optional<Refusal> refusal) {
        return refusal.map(why -> (PersonRefusal) why.code());
    }

    private static Position position(
            Place place, PositionSort sort, String post, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return new Position(
                new PositionId(UUID.randomUUID()),
                place.id,
                sort,
                "CIVIL_SERVANT",
                post,
                false,
                "",
                startsOn,
                endsOn,
                0);
    }
}
