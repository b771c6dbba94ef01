package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Quota;
import vn.thidua.scoring.round.FinalPlaces;

/** Reads places that were made final, and what people decided between equals. */
@NamedInterface("desk")
@Repository
public class FinalReads implements FinalPlaces {

    private static final TypeReference<Map<String, FinalPlace.Points>> OUTCOMES = new TypeReference<>() {};
    private static final TypeReference<List<Quota>> QUOTAS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FinalReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Set<UUID> closed(Collection<UUID> groups) {
        return standing(groups).keySet();
    }

    /** Returns the final ranking that stands of each group; one that has none, or whose last one was opened again, is missing. */
    public Map<UUID, FinalRanking> standing(Collection<UUID> groups) {
        return versions(groups).stream()
                .filter(one -> one.opened() == null)
                .collect(Collectors.toMap(FinalRanking::group, Function.identity(), (first, later) -> later));
    }

    /** Returns a final ranking. */
    public Optional<FinalRanking> find(UUID id) {
        return jdbc.sql("select * from scoring_ranking where id = :id")
                .param("id", id)
                .query((row, n) -> ranking(row))
                .optional();
    }

    /** Returns all final rankings of groups, the first versions first. */
    public List<FinalRanking> versions(Collection<UUID> groups) {
        return jdbc.sql("select * from scoring_ranking where group_id = any(:groups) order by group_id, number")
                .param("groups", groups.toArray(UUID[]::new))
                .query((row, n) -> ranking(row))
                .list();
    }

    /** Returns how many might be put forward when places were made final, in order; empty where that was not kept. */
    public Optional<List<Quota>> quotas(UUID ranking) {
        return jdbc.sql("select quotas from scoring_ranking where id = :ranking and quotas is not null")
                .param("ranking", ranking)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, QUOTAS));
    }

    /** Returns the places of a final ranking, in their order. */
    public List<FinalPlace> places(UUID ranking) {
        return places(List.of(ranking));
    }

    /** Returns the places of some final rankings, one behind the other; one statement, however many. */
    public List<FinalPlace> places(Collection<UUID> rankings) {
        return jdbc.sql("select * from scoring_place where ranking_id = any(:rankings) order by ranking_id, ord")
                .param("rankings", rankings.toArray(UUID[]::new))
                .query((row, n) -> place(row))
                .list();
    }

    /** Returns what the units of groups had when the places that stand were made final; those of a group without are missing. */
    public Map<UnitId, FinalPlace> settled(Collection<UUID> groups) {
        return jdbc.sql("""
                        select p.* from scoring_ranking r join scoring_place p on p.ranking_id = r.id
                        where r.group_id = any(:groups) and r.opened_at is null
                        """).param("groups", groups.toArray(UUID[]::new)).query((row, n) -> place(row)).list().stream()
                .collect(Collectors.toMap(FinalPlace::unit, Function.identity(), (first, later) -> later));
    }

    /**
     * One that came first.
     *
     * @param units how many have a line in that ranking
     */
    public record First(UUID ranking, String name, int units) {}

    /** Returns who came first in each of some final rankings; one statement, however many. */
    public Map<UUID, List<First>> first(Collection<UUID> rankings) {
        return jdbc
                .sql("""
                        select p.ranking_id, p.name, (select count(*) from scoring_place a where a.ranking_id = p.ranking_id) as units
                        from scoring_place p where p.ranking_id = any(:rankings) and p.place = 1 order by p.ord
                        """)
                .param("rankings", rankings.toArray(UUID[]::new))
                .query((row, n) ->
                        new First(row.getObject("ranking_id", UUID.class), row.getString("name"), row.getInt("units")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(First::ranking));
    }

    /** Returns the order in which people put units whom no rule separates. */
    public Map<UnitId, Tied> ties(UUID group) {
        return jdbc
                .sql("select * from scoring_tie where group_id = :group")
                .param("group", group)
                .query((row, n) -> Map.entry(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new Tied(row.getInt("ord"), row.getString("why"), moment(row, "at"), row.getString("by_name"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What people decided about a unit that stands level with others.
     *
     * @param ord the smaller one comes first
     */
    public record Tied(int ord, String why, Instant at, String by) {}

    private static FinalRanking ranking(ResultSet row) throws SQLException {
        Instant opened = row.getObject("opened_at") == null ? null : moment(row, "opened_at");
        return new FinalRanking(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getInt("number"),
                moment(row, "finalised_at"),
                row.getString("finalised_by"),
                row.getString("why"),
                opened == null
                        ? null
                        : new FinalRanking.Opened(opened, row.getString("opened_by"), row.getString("opened_why")));
    }

    private FinalPlace place(ResultSet row) throws SQLException {
        return new FinalPlace(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                (Integer) row.getObject("place"),
                row.getBoolean("shared"),
                Optional.ofNullable((Integer) row.getObject("decided")),
                row.getString("decided_why"),
                new FinalPlace.Sum(
                        row.getBigDecimal("base"),
                        row.getBigDecimal("bonus"),
                        row.getBigDecimal("penalty"),
                        row.getBigDecimal("total")),
                row.getInt("open"),
                row.getString("grade"),
                List.of((String[]) row.getArray("knock_outs").getArray()),
                Arrays.asList((BigDecimal[]) row.getArray("compared").getArray()),
                json.readValue(row.getString("outcomes"), OUTCOMES));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
