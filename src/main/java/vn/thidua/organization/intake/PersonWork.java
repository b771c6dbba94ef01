package vn.thidua.organization.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Contacts;
import vn.thidua.organization.domain.UnitDetails;
import vn.thidua.organization.people.IdentityNumber;
import vn.thidua.organization.people.NameOrder;
import vn.thidua.organization.people.PersonCodes;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.PersonName;
import vn.thidua.sealing.KeyRing;
import vn.thidua.sealing.SealingKey;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** People with their positions, and positions alone. */
@Component
class PersonWork implements ImportWork {

    private static final Pattern CODE = Pattern.compile(PersonDetails.CODE);

    private final JdbcClient jdbc;
    private final ImportWords words;
    private final KeyRing keys;
    private final PersonCodes codes;
    private final Clock clock;

    PersonWork(JdbcClient jdbc, ImportWords words, KeyRing keys, PersonCodes codes, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.keys = keys;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public List<ImportKind> kinds() {
        return List.of(ImportKind.PEOPLE, ImportKind.POSITIONS);
    }

    @Override
    public String table() {
        return "import_person";
    }

    @Override
    public String columns() {
        return "import_id, row, code, name, folded, sort_key, born_on, gender, phone, email, identity_id, identity_sort,"
                + " identity_last_four, identity_cipher, identity_key_id, identity_lookup, unit_code, unit_name, unit_above,"
                + " post, category, leader, sort, paper, starts_on, ends_on";
    }

    @Override
    public Intake begin(ImportKind kind, UUID table) {
        return new Rows(kind, table);
    }

    @Override
    public void check(ImportKind kind, UUID table, LocalDate day, Step step) {
        run(PersonCheck.FIND, kind, table, day, step);
        PersonCheck.FAULTS.forEach(sql -> run(sql, kind, table, day, step));
    }

    @Override
    public void checkBeforeWriting(ImportKind kind, UUID table, LocalDate day, Step step) {
        boolean meaningAsBefore = run(PersonCheck.FIND, kind, table, day, step) == 0;
        List<String> faults =
                meaningAsBefore && isOfNewPeopleOnly(table) ? PersonCheck.FAULTS_SINCE : PersonCheck.FAULTS;
        faults.forEach(sql -> run(sql, kind, table, day, step));
    }

    private int run(String sql, ImportKind kind, UUID table, LocalDate day, Step step) {
        step.next();
        return jdbc.sql(sql)
                .param("table", table)
                .param("day", day)
                .param("people", kind == ImportKind.PEOPLE)
                .update();
    }

    @Override
    public TableImport.Counts count(UUID table, LocalDate day) {
        return jdbc.sql("""
                        select count(*) filter (where not faulty and person_new),
                            count(*) filter (where not faulty and not person_new and changed),
                            count(*) filter (where not faulty and not person_new and not changed),
                            count(*) filter (where faulty)
                        from (
                            select e.person_new or p.kind = 'POSITIONS' and e.position_new as person_new,
                                e.person_changed or e.position_new or e.position_changed or e.identity_new as changed,
                                f.row is not null as faulty
                            from import_person_effect e join table_import p on p.id = e.import_id
                            left join (select distinct row from table_import_fault where import_id = :table) f on f.row = e.row
                            where e.import_id = :table
                        ) rows
                        """)
                .param("table", table)
                .query((row, n) ->
                        new TableImport.Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    @Override
    public void lock(UUID table) {
        jdbc.sql("""
                        select 1 from person where id in (select p.id from person p join import_person s on s.code = p.code
                            where s.import_id = :table) order by id for update
                        """).param("table", table).query((row, n) -> "").list();
        codes.lock();
        keys.key();
    }

    @Override
    public void write(UUID table, LocalDate day, By by, Instant now, Step step) {
        List<String> steps = new ArrayList<>(isOfNewPeopleOnly(table) ? List.of() : PersonWriting.CHANGES);
        steps.addAll(PersonWriting.ADDITIONS);
        for (String sql : steps) {
            step.next();
            jdbc.sql(sql)
                    .param("table", table)
                    .param("now", Moments.stored(now))
                    .param("by", by.name())
                    .update();
        }
    }

    private boolean isOfNewPeopleOnly(UUID table) {
        return jdbc.sql("select not exists (select 1 from import_person where import_id = :table and not is_new)")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    /** Reads rows into {@code import_person}. */
    private final class Rows implements Intake {

        private final ImportKind kind;
        private final UUID table;
        private final LocalDate today = LocalDate.now(clock);
        private final Map<String, String> genders = words.of("gender");
        private final Map<String, String> sorts = words.of("sort");
        private final Map<String, String> leaders = words.of("leader");
        private final Map<String, String> categories = words.categories();
        private @Nullable SealingKey key;

        Rows(ImportKind kind, UUID table) {
            this.kind = kind;
            this.table = table;
        }

        @Override
        public void take(ImportRow row, ImportLine line) {
            String code = row.required("personCode", 40);
            if (!CODE.matcher(code).matches()) {
                row.fault("personCode", "import.fault.personCode", code);
            }
            line.put(table).put(row.number()).put(PersonDetails.tidyCode(code));
            person(row, line);
            position(row, line);
        }

        private void person(ImportRow row, ImportLine line) {
            boolean people = kind == ImportKind.PEOPLE;
            String name = people ? PersonName.tidy(row.required("personName", 120)) : "";
            if (!name.isEmpty() && !name.matches(PersonName.WRITTEN)) {
                row.fault("personName", "import.fault.personName", name);
            }
            LocalDate bornOn = row.day("bornOn");
            if (bornOn != null && bornOn.isAfter(today)) {
                row.fault("bornOn", "import.fault.bornLater");
            }
            line.put(name)
                    .put(Vietnamese.fold(name))
                    .put(name.isEmpty() ? "" : NameOrder.key(name))
                    .put(bornOn)
                    .put(row.choice("gender", genders))
                    .put(row.text("phone", 40))
                    .put(row.email("email"));
            identity(row, line);
        }

        /** The number is sealed at once; what is no number is not even quoted in the fault. */
        private void identity(ImportRow row, ImportLine line) {
            String typed = row.text("identity", 40);
            IdentityNumber number = IdentityNumber.of(typed).orElse(null);
            if (number == null) {
                if (!typed.isEmpty()) {
                    row.fault("identity", "import.fault.identity");
                }
                line.put((String) null).put((String) null).put((String) null);
                line.put((String) null).put((String) null).put((String) null);
                return;
            }
            if (key == null) {
                key = keys.key();
            }
            UUID id = UUID.randomUUID();
            line.put(id)
                    .put(number.sort().name())
                    .put(number.lastFour())
                    .put(key.seal(number.digits().getBytes(StandardCharsets.US_ASCII), id.toString()))
                    .put(key.id())
                    .put(key.lookup(number.digits()));
        }

        private void position(ImportRow row, ImportLine line) {
            String unitCode = row.matching("ofUnitCode", 40, UnitDetails.CODE, "import.fault.unitCode");
            String unit = row.text("ofUnit", 200);
            boolean somewhere = kind == ImportKind.POSITIONS
                    || !unitCode.isEmpty()
                    || !unit.isEmpty()
                    || !row.text("post", 200).isEmpty();
            if (somewhere && unitCode.isEmpty() && unit.isEmpty()) {
                row.fault("ofUnit", "import.fault.empty");
            }
            String post = somewhere ? row.required("post", 200) : "";
            if (somewhere) {
                row.required("category", 200);
                row.required("startsOn", 40);
            }
            LocalDate startsOn = row.day("startsOn");
            LocalDate lastDay = row.day("lastDay");
            if (startsOn != null && lastDay != null && lastDay.isBefore(startsOn)) {
                row.fault("lastDay", "import.fault.lastBeforeFirst");
            }
            String leader = row.choice("leader", leaders);
            line.put(new UnitDetails(unitCode, Contacts.NONE).code())
                    .put(unit)
                    .put(row.text("ofUnitParent", 200))
                    .put(post)
                    .put(row.choice("category", categories))
                    .put(leader == null ? null : Boolean.valueOf(leader))
                    .put(row.choice("sort", sorts))
                    .put(row.text("paper", 100))
                    .put(startsOn)
                    .put(lastDay == null ? null : lastDay.plusDays(1));
        }
    }
}
