package vn.thidua.scoring.reminding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Keeps who was reminded of score sheets; a statement each, however many units. */
@Repository
class ScoreReminderRows {

    private final JdbcClient jdbc;

    ScoreReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes reminders that there are none of yet on the occasion, and returns who is to be told. */
    List<UnitId> add(ScoringRoundId round, Stage stage, String occasion, List<UnitId> units, By by, Instant now) {
        return jdbc.sql("""
                        insert into scoring_reminder (round_id, stage, unit_id, occasion, made_at, made_by)
                        select :round, :stage, u.unit, :occasion, :now, :by from unnest(cast(:units as uuid[])) u (unit) order by u.unit
                        on conflict do nothing returning unit_id
                        """)
                .param("round", round.value())
                .param("stage", stage.name())
                .param("occasion", occasion)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Returns when each unit was reminded last of a part of a round. */
    Map<UnitId, Instant> last(ScoringRoundId round, Stage stage) {
        return jdbc
                .sql(
                        "select unit_id, max(made_at) from scoring_reminder where round_id = :round and stage = :stage group by unit_id")
                .param("round", round.value())
                .param("stage", stage.name())
                .query((row, n) -> Map.entry(
                        new UnitId(row.getObject(1, UUID.class)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
