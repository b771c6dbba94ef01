package vn.thidua.organization.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitLines;
import vn.thidua.shared.Vietnamese;

/** Lists people as they were on a day, in Vietnamese order of given names. */
@NamedInterface("desk")
@Repository
public class PeopleReads {

    /* The position of a person on the day that counts most: the main one, unless somebody works elsewhere. */
    private static final String WORK = """
            select w.id, w.unit_id, w.sort, w.category, w.post, w.leader from person_position w
            where w.person_id = p.id and w.starts_on <= :day and (w.ends_on is null or w.ends_on > :day)
                and %s and (:category = '' or w.category = :category)
            order by w.sort = 'CONCURRENT', w.sort = 'MAIN', w.starts_on desc limit 1
            """;

    private static final String PEOPLE = """
            from person p
            join person_name n on n.person_id = p.id and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
            left join lateral (%1$s) w on true
            where p.merged_into is null and p.erased_at is null
                and (w.unit_id is not null or :category = '' and %2$s)
            """;

    /* Where only some units are meant, their positions are the shorter way to their people. */
    private static final String THEIRS = """
             and p.id in (select t.person_id from person_position t where t.unit_id in (%s) union all %s)
            """;

    private static final String WORDS = " and n.words @@ to_tsquery('simple', :words) ";
    private static final String WORDS_OR_CODE = " and (n.words @@ to_tsquery('simple', :words) or p.code = :code) ";

    private final JdbcClient jdbc;

    PeopleReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the people behind a place, in order, at most so many. */
    public List<PersonRow> after(PersonRow.Place place, PeopleFilter filter, int most) {
        return page(filter, " and (n.sort_key, n.person_id) > (:key, :id) order by n.sort_key, n.person_id")
                .param("key", place.key())
                .param("id", place.id().value())
                .param("most", most)
                .query(PeopleReads::row)
                .list();
    }

    /** Returns the people before a place, in order, at most so many: those nearest to it. */
    public List<PersonRow> before(PersonRow.Place place, PeopleFilter filter, int most) {
        return page(filter, " and (n.sort_key, n.person_id) < (:key, :id) order by n.sort_key desc, n.person_id desc")
                .param("key", place.key())
                .param("id", place.id().value())
                .param("most", most)
                .query(PeopleReads::row)
                .list()
                .reversed();
    }

    /** Returns how many people the filter finds, counting no further than so many: nobody reads the rest, and counting 200,000 takes a second. */
    public long countUpTo(PeopleFilter filter, int most) {
        return bind("select count(*) from (select 1 " + where(filter) + " limit :most) found", filter)
                .param("most", most)
                .query(Long.class)
                .single();
    }

    /** Returns how many people the filter finds. */
    public long count(PeopleFilter filter) {
        return bind("select count(*) " + where(filter), filter)
                .query(Long.class)
                .single();
    }

    /** Returns what is known of the gender of people, one statement however many; who is missing has not said. */
    public Map<PersonId, Gender> genders(Collection<PersonId> people) {
        return jdbc
                .sql("select id, gender from person where id = any(:ids) and gender is not null")
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        Map.entry(new PersonId(row.getObject(1, UUID.class)), Gender.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec page(PeopleFilter filter, String place) {
        return bind(
                "select p.id, n.name, n.sort_key, p.born_on, p.gender, w.unit_id, w.sort, w.category, w.post, w.leader "
                        + where(filter) + place + " limit :most",
                filter);
    }

    /** Runs a query on the people whom the filter finds: {@code p} is the person, {@code n} the name, {@code w} the position that counts most. */
    public JdbcClient.StatementSpec select(String columns, String joins, PeopleFilter filter) {
        String from = where(filter);
        int filtered = from.indexOf("where p.merged_into");
        return bind(
                "select " + columns + from.substring(0, filtered) + joins + from.substring(filtered)
                        + " order by n.sort_key, n.person_id",
                filter);
    }

    private static String where(PeopleFilter filter) {
        Reach reach = filter.reach();
        String people = PEOPLE.formatted(
                WORK.formatted(reach.holds("w.unit_id")),
                reach.everybody() ? "true" : "p.id in (" + reach.heads() + ")");
        return people
                + (reach.everybody() ? "" : THEIRS.formatted(UnitLines.all("reach"), reach.heads()))
                + (words(filter).isEmpty() ? "" : maybeCode(filter) ? WORDS_OR_CODE : WORDS);
    }

    private JdbcClient.StatementSpec bind(String sql, PeopleFilter filter) {
        return filter.reach()
                .bind(jdbc.sql(sql), filter.day())
                .param("category", filter.category())
                .param("words", words(filter))
                .param("code", PersonDetails.tidyCode(filter.typed()));
    }

    /** A code without a digit would be a name. */
    private static boolean maybeCode(PeopleFilter filter) {
        return filter.typed().chars().anyMatch(Character::isDigit);
    }

    /** Folded text has letters, digits and blanks only, so nothing in it is an operator. */
    static String words(PeopleFilter filter) {
        String folded = Vietnamese.fold(filter.typed());
        return folded.isEmpty()
                ? ""
                : Arrays.stream(folded.split(" ")).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        PersonId id = new PersonId(row.getObject("id", UUID.class));
        UUID unit = row.getObject("unit_id", UUID.class);
        return new PersonRow(
                id,
                row.getString("name"),
                Optional.ofNullable(row.getObject("born_on", LocalDate.class)),
                Optional.ofNullable(row.getString("gender")).map(Gender::valueOf),
                new PersonRow.Place(row.getString("sort_key"), id),
                unit == null
                        ? Optional.empty()
                        : Optional.of(new PersonRow.Work(
                                new UnitId(unit),
                                PositionSort.valueOf(row.getString("sort")),
                                row.getString("category"),
                                row.getString("post"),
                                row.getBoolean("leader"))));
    }
}
