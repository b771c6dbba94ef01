package vn.thidua.honours.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.HonourSource;
import vn.thidua.organization.people.NameOrder;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Writes the register; two statements however many lines. */
@Repository
class HonourRows {

    private static final String NAMES = """
            insert into honour_name (name, person, folded, sort_key)
            select distinct on (t.name, t.person) t.name, t.person, t.folded, t.sort_key
            from jsonb_to_recordset(cast(:rows as jsonb)) t (name text, person boolean, folded text, sort_key text)
            on conflict (name, person) do nothing
            """;

    private static final String INSERT = """
            insert into honour (id, recipient, person_id, unit_id, name_id, unit_name, post, address, recipient_key, form, kind, level, achievement, year,
                from_day, last_day, listed_year, decision_number, decision_key, decided_on, authority, decider, certificate_number, golden_book_number,
                job_class, gender, enterprise, proposed_by, state, revoked_on, revoked_by, state_why, source, entered_at, entered_by, by_id)
            select t.id, t.recipient, t.person_id, t.unit_id, n.id, t.unit_name, t.post, t.address, t.recipient_key, t.form, t.kind, t.level, t.achievement,
                t.year, t.from_day, t.last_day, coalesce(t.year, cast(extract(year from t.decided_on) as int)), t.decision_number, t.decision_key,
                t.decided_on, t.authority, t.decider, t.certificate_number, t.golden_book_number, t.job_class, t.gender, t.enterprise, t.proposed_by,
                'VALID', null, '', '', :source, :now, :by, :account
            from jsonb_to_recordset(cast(:rows as jsonb)) t (id uuid, recipient text, person_id uuid, unit_id uuid, name text, person boolean,
                unit_name text, post text, address text, recipient_key text, form text, kind text, level text, achievement text, year int, from_day date,
                last_day date, decision_number text, decision_key text, decided_on date, authority text, decider text, certificate_number text,
                golden_book_number text, job_class text, gender text, enterprise boolean, proposed_by text)
            join honour_name n on n.name = t.name and n.person = t.person
            on conflict do nothing returning id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HonourRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writes lines; returns those that are new: what is there already, by id or by what it says, is passed over. */
    Set<HonourId> insert(
            List<Honour.Entry> all, Function<String, FormLevel> levels, HonourSource source, Instant now, By by) {
        String rows = json.writeValueAsString(
                all.stream().map(entry -> row(entry, levels)).toList());
        jdbc.sql(NAMES).param("rows", rows).update();
        return jdbc
                .sql(INSERT)
                .param("rows", rows)
                .param("source", source.name())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("account", by.account())
                .query((row, n) -> new HonourId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Locks a line and returns its version; empty where there is none. */
    Optional<Long> lock(HonourId id) {
        return jdbc.sql("select version from honour where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    void revoke(HonourId id, Honour.Revocation by, String why) {
        jdbc.sql("""
                        update honour set state = 'REVOKED', revoked_on = :on, revoked_by = :number, state_why = :why, version = version + 1 where id = :id
                        """)
                .param("on", by.on())
                .param("number", by.number())
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    void restore(HonourId id) {
        jdbc.sql("""
                        update honour set state = 'VALID', revoked_on = null, revoked_by = '', state_why = '', version = version + 1 where id = :id
                        """).param("id", id.value()).update();
    }

    /** Sets a line aside, so that another about the same can be written. */
    void correct(HonourId id, HonourId instead, String why) {
        jdbc.sql("""
                        update honour set state = 'CORRECTED', corrected_by = :instead, state_why = :why, version = version + 1 where id = :id
                        """)
                .param("instead", instead.value())
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    /** Returns those of the lines that are in the register by what they say, though under another id. */
    Set<HonourId> there(Collection<Honour.Entry> some) {
        String rows = json.writeValueAsString(some.stream()
                .map(entry -> Map.of(
                        "id", entry.id().toString(),
                        "recipient_key", entry.recipient().key(),
                        "form", entry.award().form(),
                        "decision_key", entry.decision().key(),
                        "decided_on", entry.decision().on().toString()))
                .toList());
        return jdbc
                .sql("""
                        select t.id from jsonb_to_recordset(cast(:rows as jsonb)) t (id uuid, recipient_key text, form text, decision_key text, decided_on date)
                        join honour h on h.recipient_key = t.recipient_key and h.form = t.form and h.decision_key = t.decision_key
                            and h.decided_on = t.decided_on and h.state <> 'CORRECTED' and h.id <> t.id
                        """)
                .param("rows", rows)
                .query((row, n) -> new HonourId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Map<String, @Nullable Object> row(Honour.Entry entry, Function<String, FormLevel> levels) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Honour.Recipient to = entry.recipient();
        boolean person = to.kind() == RecipientKind.INDIVIDUAL;
        String folded = Vietnamese.fold(to.name());
        row.put("id", entry.id().toString());
        row.put("recipient", to.kind().name());
        row.put("person_id", text(to.person()));
        row.put("unit_id", text(to.unit()));
        row.put("name", to.name());
        row.put("person", person);
        row.put("folded", folded);
        row.put("sort_key", sortKey(to));
        row.put("unit_name", to.unitName());
        row.put("post", to.post());
        row.put("address", to.address());
        row.put("recipient_key", to.key());
        Honour.Award award = entry.award();
        row.put("form", award.form());
        row.put("kind", text(award.kind()));
        row.put("level", levels.apply(award.form()).name());
        row.put("achievement", award.achievement());
        row.put("year", award.year());
        row.put("from_day", text(award.from()));
        row.put("last_day", text(award.until()));
        Honour.Decision decision = entry.decision();
        row.put("decision_number", decision.number());
        row.put("decision_key", decision.key());
        row.put("decided_on", decision.on().toString());
        row.put("authority", text(decision.authority()));
        row.put("decider", decision.decider());
        row.put("certificate_number", decision.certificate());
        row.put("golden_book_number", decision.goldenBook());
        Honour.Facts facts = entry.facts();
        row.put("job_class", text(facts.job()));
        row.put("gender", text(facts.gender()));
        row.put("enterprise", facts.enterprise());
        row.put("proposed_by", facts.proposedBy());
        return row;
    }

    /** Returns what puts a recipient in order by name. */
    static String sortKey(Honour.Recipient to) {
        return to.kind() == RecipientKind.INDIVIDUAL ? NameOrder.key(to.name()) : Vietnamese.fold(to.name());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
