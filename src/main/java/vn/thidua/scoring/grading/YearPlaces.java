package vn.thidua.scoring.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;

/** Reads the final places that stand of units; one statement each, however many. */
@Repository
class YearPlaces {

    private static final String STANDING = """
            from scoring_ranking k join scoring_group g on g.id = k.group_id join scoring_round r on r.id = g.round_id
            join scoring_place p on p.ranking_id = k.id and p.unit_id = any(:units)
            where k.opened_at is null
            """;

    private final JdbcClient jdbc;

    YearPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the places of units in rounds of a year, the first round first. */
    List<YearPlace> of(int year, Collection<UnitId> units) {
        return jdbc.sql("select r.id, p.unit_id, g.name, g.counts_only, p.place, p.total, p.grade, p.knock_outs "
                        + STANDING + " and r.year = :year order by r.opened_at, r.id")
                .param("units", array(units))
                .param("year", year)
                .query((row, n) -> place(row))
                .list();
    }

    /** Returns those of the units that were among the first of a group in any year. */
    Set<UnitId> first(Collection<UnitId> units, int places) {
        return Set.copyOf(jdbc.sql("select distinct p.unit_id " + STANDING + " and p.place <= :places")
                .param("units", array(units))
                .param("places", places)
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list());
    }

    private static YearPlace place(ResultSet row) throws SQLException {
        return new YearPlace(
                new ScoringRoundId(row.getObject(1, UUID.class)),
                new UnitId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getBoolean(4),
                (Integer) row.getObject(5),
                row.getBigDecimal(6),
                row.getString(7),
                List.of((String[]) row.getArray(8).getArray()));
    }

    private static UUID[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
