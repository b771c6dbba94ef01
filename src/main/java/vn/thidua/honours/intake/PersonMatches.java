package vn.thidua.honours.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.ReachReads;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Finds the people of the register who are called as was written: two statements, however many names. Who only shares a name with one of them is asked about, never taken. */
@Component
class PersonMatches {

    private static final int FEW = 12;

    private final JdbcClient jdbc;
    private final ReachReads reaches;

    PersonMatches(JdbcClient jdbc, ReachReads reaches) {
        this.jdbc = jdbc;
        this.reaches = reaches;
    }

    /** A position that somebody had. */
    private record Held(
            UnitId unit,
            String unitName,
            String post,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** Somebody in the register. */
    private record Known(
            PersonId id, String name, Set<String> names, String code, Optional<LocalDate> bornOn, List<Held> held) {}

    /**
     * Somebody as written.
     *
     * @param unit that the person was of then; null where that is not known
     */
    record Asked(
            String name,
            String code,
            Optional<LocalDate> bornOn,
            @Nullable UnitId unit,
            LocalDate day,
            String chosen) {}

    /** Reads everybody who is called like one of these, or has one of the codes. */
    Book open(Collection<String> names, Collection<String> codes, Reach reach, LocalDate today) {
        Map<PersonId, Known> people = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.id, p.code, p.born_on, n.name, n.folded, w.unit_id, w.post, w.starts_on, w.ends_on,
                            (select u.name from unit_name u where u.unit_id = w.unit_id order by u.starts_on desc limit 1) as unit_name
                        from person p
                        join person_name n on n.person_id = p.id
                        left join person_position w on w.person_id = p.id
                        where p.merged_into is null and p.erased_at is null and p.id in (
                            select c.person_id from person_name c where c.folded = any(:names)
                            union select q.id from person q where q.code = any(:codes))
                        order by p.id, n.starts_on desc, w.starts_on desc
                        """)
                .param("names", names.stream().map(Vietnamese::fold).distinct().toArray(String[]::new))
                .param(
                        "codes",
                        codes.stream().map(PersonDetails::tidyCode).distinct().toArray(String[]::new))
                .query(row -> {
                    PersonId id = new PersonId(row.getObject("id", UUID.class));
                    Known known = people.get(id);
                    if (known == null) {
                        String code = row.getString("code");
                        known = new Known(
                                id,
                                row.getString("name"),
                                new LinkedHashSet<>(),
                                code == null ? "" : code,
                                Optional.ofNullable(row.getObject("born_on", LocalDate.class)),
                                new ArrayList<>());
                        people.put(id, known);
                    }
                    known.names().add(row.getString("folded"));
                    UUID unit = row.getObject("unit_id", UUID.class);
                    if (unit != null) {
                        Held held = new Held(
                                new UnitId(unit),
                                row.getString("unit_name"),
                                row.getString("post"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class));
                        if (!known.held().contains(held)) {
                            known.held().add(held);
                        }
                    }
                });
        people.keySet().retainAll(reaches.among(reach, people.keySet(), today));
        return new Book(people);
    }

    /** The people who can be meant. */
    static final class Book {

        private final Map<PersonId, Known> people;
        private final Map<String, List<Known>> byName = new HashMap<>();
        private final Map<String, Known> byCode = new HashMap<>();

        private Book(Map<PersonId, Known> people) {
            this.people = people;
            for (Known one : people.values()) {
                one.names()
                        .forEach(name -> byName.computeIfAbsent(name, none -> new ArrayList<>())
                                .add(one));
                if (!one.code().isEmpty()) {
                    byCode.put(one.code(), one);
                }
            }
        }

        /** Returns who is meant. */
        Match<PersonId> of(Asked asked) {
            if (asked.chosen().equals(Kept.NONE)) {
                return Match.none();
            }
            Optional<Known> chosen = people.values().stream()
                    .filter(one -> one.id().toString().equals(asked.chosen()))
                    .findFirst();
            if (chosen.isPresent()) {
                return Match.of(chosen.get().id());
            }
            String folded = Vietnamese.fold(asked.name());
            Known coded = byCode.get(PersonDetails.tidyCode(asked.code()));
            if (coded != null) {
                return coded.names().contains(folded) ? Match.of(coded.id()) : unsure(List.of(coded));
            }
            List<Known> named = byName.getOrDefault(folded, List.of()).stream()
                    .filter(one -> asked.bornOn().isEmpty()
                            || one.bornOn().isEmpty()
                            || one.bornOn().equals(asked.bornOn()))
                    .toList();
            List<Known> born = named.stream()
                    .filter(one -> asked.bornOn().isPresent() && one.bornOn().equals(asked.bornOn()))
                    .toList();
            if (born.size() == 1) {
                return Match.of(born.getFirst().id());
            }
            List<Known> there = named.stream()
                    .filter(one -> one.held().stream()
                            .anyMatch(held -> held.unit().equals(asked.unit()) && held.on(asked.day())))
                    .toList();
            boolean spelled = there.size() == 1
                    && Vietnamese.bare(there.getFirst().name()).equals(Vietnamese.bare(asked.name()));
            return spelled ? Match.of(there.getFirst().id()) : unsure(named);
        }

        /** Returns what the person of an id is called and where from. */
        String label(PersonId id) {
            Known one = people.get(id);
            return one == null ? "" : one.name() + note(one);
        }

        private static Match<PersonId> unsure(List<Known> named) {
            return Match.unsure(named.stream()
                    .limit(FEW)
                    .map(one -> new Match.Choice(one.id().toString(), one.name(), note(one)))
                    .toList());
        }

        private static String note(Known one) {
            StringBuilder note = new StringBuilder();
            one.bornOn().ifPresent(day -> note.append(" · ").append(WrittenDay.of(day)));
            if (!one.code().isEmpty()) {
                note.append(" · ").append(one.code());
            }
            one.held().stream()
                    .findFirst()
                    .ifPresent(held ->
                            note.append(" · ").append(held.post()).append(", ").append(held.unitName()));
            return note.toString();
        }
    }
}
