package vn.thidua.honours.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.honours.HonourId;
import vn.thidua.organization.domain.UnitLines;
import vn.thidua.organization.people.Reach;
import vn.thidua.shared.Vietnamese;

/**
 * Searches the register: by name in the order of names, otherwise the newest decision first. A name is looked up among the spellings, of which there are far fewer than lines.
 */
@Repository
public class HonourSearch {

    private static final int AT_A_TIME = 2_000;

    /* Where only some units are meant: what was got there, and what those who are there now got anywhere, in whichever of their merged files. */
    private static final String MINE = """
            with recursive theirs (id) as (
                select t.person_id from person_position t
                where t.unit_id in (%1$s) and t.starts_on <= :day and (t.ends_on is null or t.ends_on > :day)
                union all %2$s
                union
                select p.id from theirs t join person p on p.merged_into = t.id),
            mine (id) as materialized (
                select m.id from honour m where m.unit_id in (%1$s)
                union
                select m.id from honour m join theirs t on t.id = m.person_id)
            """;

    private static final String FROM = " from honour h join honour_name n on n.id = h.name_id ";
    private static final String BY_NAME = " order by n.sort_key, h.decided_on, h.id ";
    private static final String NEWEST = " order by h.decided_on desc, h.id desc ";

    private final JdbcClient jdbc;

    HonourSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns lines from the first on, or those behind a place, at most so many. */
    public List<Honour> page(HonourFilter filter, Optional<HonourPlace> behind, int most) {
        boolean byName = byName(filter);
        String after = behind.isEmpty()
                ? ""
                : byName
                        ? " and n.sort_key >= :key and (n.sort_key, h.decided_on, h.id) > (:key, :on, :id) "
                        : " and (h.decided_on, h.id) < (:on, :id) ";
        StatementSpec sql = select(
                filter, HonourLines.COLUMNS, after + (byName ? BY_NAME : NEWEST) + " limit " + Math.max(1, most));
        return behind.map(place ->
                        sql.param("key", place.key()).param("on", place.day()).param("id", place.id()))
                .orElse(sql)
                .query((row, n) -> HonourLines.of(row))
                .list();
    }

    /** Returns how many lines the filter finds, counting no further than so many. */
    public long countUpTo(HonourFilter filter, int most) {
        return select(filter, "count(*) from (select 1", " limit " + most + ") found")
                .query(Long.class)
                .single();
    }

    /** Returns all that the filter finds, read page by page while it is gone through. */
    public Iterator<Honour> all(HonourFilter filter) {
        return Stream.iterate(
                        page(filter, Optional.empty(), AT_A_TIME),
                        lines -> !lines.isEmpty(),
                        lines -> lines.size() < AT_A_TIME
                                ? List.of()
                                : page(filter, Optional.of(place(lines.getLast(), filter)), AT_A_TIME))
                .flatMap(List::stream)
                .iterator();
    }

    /** Returns a line that is within reach; empty for any other. */
    public Optional<Honour> find(HonourId id, Reach reach, LocalDate day) {
        return select(new HonourFilter("", "", null, "", null, reach, day), HonourLines.COLUMNS, " and h.id = :id")
                .param("id", id.value())
                .query((row, n) -> HonourLines.of(row))
                .optional();
    }

    /** Returns the place of a line in the order in which the filter finds it. */
    public static HonourPlace place(Honour honour, HonourFilter filter) {
        return new HonourPlace(
                byName(filter) ? HonourRows.sortKey(honour.entry().recipient()) : "",
                honour.entry().decision().on(),
                honour.id().value());
    }

    private StatementSpec select(HonourFilter filter, String columns, String rest) {
        Reach reach = filter.reach();
        boolean all = reach.everybody();
        String sql = (all ? "" : MINE.formatted(UnitLines.all("reach"), reach.heads()))
                + "select " + columns + FROM + (all ? "" : "join mine on mine.id = h.id ")
                + where(filter) + rest;
        return reach.bind(jdbc.sql(sql), filter.day())
                .param("words", words(filter.name()))
                .param("form", filter.form())
                .param("year", filter.year())
                .param("decision", Vietnamese.fold(filter.decision()))
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private static String where(HonourFilter filter) {
        return "where true"
                + (byName(filter) ? " and n.words @@ to_tsquery('simple', :words)" : "")
                + (filter.form().isEmpty() ? "" : " and h.form = :form")
                + (filter.year() == null ? "" : " and h.listed_year = :year")
                + (Vietnamese.fold(filter.decision()).isEmpty()
                        ? ""
                        : " and h.decision_key >= :decision and h.decision_key < :decision || '~'")
                + (filter.state() == null ? "" : " and h.state = :state");
    }

    private static boolean byName(HonourFilter filter) {
        return !words(filter.name()).isEmpty();
    }

    /** Folded text has letters, digits and blanks only, so nothing in it is an operator. */
    static String words(String typed) {
        String folded = Vietnamese.fold(typed);
        return folded.isEmpty()
                ? ""
                : Arrays.stream(folded.split(" ")).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
