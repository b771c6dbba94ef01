package vn.thidua.organization.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.TableExported;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.Reach;
import vn.thidua.shared.By;

/**
 * Gives tables out with the very columns that can be imported, and has it written down. Rows are taken one by one while the table is made; a cell that takes one of a few words
 * holds its code.
 */
@NamedInterface("desk")
@Service
@Transactional
public class TableExport {

    private static final int AT_A_TIME = 2_000;

    private static final String UNITS = """
            select c.code, n.name, n.short_name, u.kind, pc.code, pn.name, u.email, u.phone, u.website, u.address,
                (select string_agg(a.alias, '; ' order by a.alias collate vietnamese_names) from unit_alias a
                    where a.unit_id = u.id and a.body_id is null)
            from unit u
            join unit_kind k on k.code = u.kind
            join unit_name n on n.unit_id = u.id and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
            left join unit_code c on c.unit_id = u.id and c.starts_on <= :day and (c.ends_on is null or c.ends_on > :day)
            left join unit_parent p on p.unit_id = u.id and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
            left join unit_name pn on pn.unit_id = p.parent_id and pn.starts_on <= :day and (pn.ends_on is null or pn.ends_on > :day)
            left join unit_code pc on pc.unit_id = p.parent_id and pc.starts_on <= :day and (pc.ends_on is null or pc.ends_on > :day)
            where u.starts_on <= :day and (u.ends_on is null or u.ends_on > :day) and (:all or u.id = any(:only))
            order by k.rank, n.name collate vietnamese_names
            """;

    /* A unit as it is called on the day; one that has ended, as it was called last. */
    private static final String UNIT_OF = """
            left join lateral (select c.code from unit_code c where c.unit_id = %1$s
                order by (c.starts_on <= :day and (c.ends_on is null or c.ends_on > :day)) desc, c.starts_on desc limit 1) uc on true
            left join lateral (select o.name from unit_name o where o.unit_id = %1$s
                order by (o.starts_on <= :day and (o.ends_on is null or o.ends_on > :day)) desc, o.starts_on desc limit 1) un on true
            left join lateral (select o.name from unit_parent r join unit_name o on o.unit_id = r.parent_id where r.unit_id = %1$s
                order by (r.starts_on <= :day and (r.ends_on is null or r.ends_on > :day)) desc, r.starts_on desc,
                    (o.starts_on <= :day and (o.ends_on is null or o.ends_on > :day)) desc, o.starts_on desc limit 1) up on true
            """;

    private static final String POSITION =
            "uc.code, un.name, up.name, x.post, x.category, cast(x.leader as text), x.sort, x.paper, x.starts_on, x.ends_on - 1 ";

    private static final String POSITIONS = """
            select p.code, n.name, """ + POSITION + """
            from person_position x
            join person p on p.id = x.person_id and p.merged_into is null and p.erased_at is null
            join person_name n on n.person_id = p.id and n.ends_on is null
            """ + UNIT_OF.formatted("x.unit_id") + """
            where %s order by n.sort_key, p.id, x.starts_on, x.id
            """;

    private static final String CLUSTERS = """
            select c.year, c.sort, c.name, c.basis_number, c.basis_issuer, c.basis_date, uc.code, un.name, up.name, m.part
            from cluster c left join cluster_member m on m.cluster_id = c.id
            """ + UNIT_OF.formatted("m.unit_id") + """
            where :year = 0 or c.year = :year
            order by c.year desc, c.sort desc, c.name collate vietnamese_names, m.part = 'MEMBER', m.part = 'DEPUTY', un.name collate vietnamese_names
            """;

    private final JdbcClient jdbc;
    private final PeopleReads people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TableExport(JdbcClient jdbc, PeopleReads people, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives out the units of a day.
     *
     * @param only these, where given
     * @param maker makes the table of the rows
     */
    public <T> T units(
            LocalDate day, Optional<Collection<UnitId>> only, By by, Function<Iterator<List<String>>, T> maker) {
        return give(
                jdbc.sql(UNITS)
                        .param("day", day)
                        .param("all", only.isEmpty())
                        .param("only", array(only.orElse(List.of()))),
                ImportKind.UNITS,
                by,
                maker);
    }

    /**
     * Gives out people with the position that counts most on the day, without identity numbers and contacts; {@code PeopleExportDesk} notes it.
     *
     * @param maker makes the table of the rows
     */
    public <T> T people(PeopleFilter filter, Function<Iterator<List<String>>, T> maker) {
        JdbcClient.StatementSpec sql = people.select(
                "p.code, n.name, p.born_on, p.gender, null, null, null, " + POSITION,
                "left join person_position x on x.id = w.id " + UNIT_OF.formatted("x.unit_id"),
                filter);
        try (Stream<List<String>> rows = rows(sql)) {
            return maker.apply(rows.iterator());
        }
    }

    /**
     * Gives out the positions that people hold, held or will, in the units.
     *
     * @param reach whose
     * @param maker makes the table of the rows
     */
    public <T> T positions(Reach reach, By by, Function<Iterator<List<String>>, T> maker) {
        return give(
                reach.bind(jdbc.sql(POSITIONS.formatted(reach.holds("x.unit_id"))), LocalDate.now(clock)),
                ImportKind.POSITIONS,
                by,
                maker);
    }

    /**
     * Gives out the clusters of a year.
     *
     * @param year empty for all years
     * @param maker makes the table of the rows
     */
    public <T> T clusters(Optional<Integer> year, By by, Function<Iterator<List<String>>, T> maker) {
        return give(
                jdbc.sql(CLUSTERS).param("day", LocalDate.now(clock)).param("year", year.orElse(0)),
                ImportKind.CLUSTERS,
                by,
                maker);
    }

    private <T> T give(
            JdbcClient.StatementSpec sql, ImportKind kind, By by, Function<Iterator<List<String>>, T> maker) {
        AtomicLong count = new AtomicLong();
        try (Stream<List<String>> rows = rows(sql)) {
            T made = maker.apply(rows.peek(row -> count.incrementAndGet()).iterator());
            events.publishEvent(new TableExported(kind.name(), count.get(), Instant.now(clock), by));
            return made;
        }
    }

    private static Stream<List<String>> rows(JdbcClient.StatementSpec sql) {
        return sql.withFetchSize(AT_A_TIME).query(TableExport::cells).stream();
    }

    private static List<String> cells(ResultSet row, int number) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        List<String> cells = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            String text = row.getString(column);
            cells.add(text == null ? "" : text);
        }
        return cells;
    }

    private static UUID[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
