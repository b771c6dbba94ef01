package vn.thidua.scoring.reminding;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** On what occasion units are reminded of which part. */
    record Occasion(ScoringRoundId round, Stage stage, String name) {}

    /** Writes reminders that there are none of yet on the occasion, sent or waiting, and returns whose they are. */
    List<UnitId> add(Occasion on, List<UnitId> units, boolean toLeaders, boolean sent, By by, Instant now) {
        return jdbc.sql("""
                        insert into scoring_reminder (round_id, stage, unit_id, occasion, to_leaders, state, made_at, made_by, settled_at, settled_by)
                        select :round, :stage, u.unit, :occasion, :leaders, case when :sent then 'SENT' else 'WAITING' end, :now, :by,
                            case when :sent then cast(:now as timestamptz) end, case when :sent then :by else '' end
                        from unnest(cast(:units as uuid[])) u (unit) order by u.unit
                        on conflict do nothing returning unit_id
                        """)
                .param("round", on.round().value())
                .param("stage", on.stage().name())
                .param("occasion", on.name())
                .param("leaders", toLeaders)
                .param("sent", sent)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Sends what waits on an occasion for some units; returns who is to be told, by whether their leaders are. */
    Map<Boolean, List<UnitId>> send(Occasion on, Collection<UnitId> units, By by, Instant now) {
        return jdbc
                .sql("""
                        update scoring_reminder set state = 'SENT', settled_at = :now, settled_by = :by
                        where round_id = :round and stage = :stage and occasion = :occasion and state = 'WAITING' and unit_id = any(:units)
                        returning unit_id, to_leaders
                        """)
                .param("round", on.round().value())
                .param("stage", on.stage().name())
                .param("occasion", on.name())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getBoolean(2), new UnitId(row.getObject(1, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Lets all that still waits on an occasion fall, because nobody needs it or a person says so. */
    void discard(Occasion on, boolean needless, By by, Instant now) {
        jdbc.sql("""
                        update scoring_reminder set state = case when :needless then 'NEEDLESS' else 'DROPPED' end, settled_at = :now, settled_by = :by
                        where round_id = :round and stage = :stage and occasion = :occasion and state = 'WAITING'
                        """)
                .param("round", on.round().value())
                .param("stage", on.stage().name())
                .param("occasion", on.name())
                .param("needless", needless)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Returns what waits in a round, the earliest first. */
    List<HeldReminders> held(ScoringRoundId round) {
        return jdbc.sql("""
                        select stage, occasion, array_agg(unit_id order by unit_id) as units, bool_or(to_leaders) as leaders, min(made_at) as at
                        from scoring_reminder where round_id = :round and state = 'WAITING' group by stage, occasion order by at, stage desc, occasion
                        """)
                .param("round", round.value())
                .query((row, n) -> HeldReminders.of(
                        Stage.valueOf(row.getString("stage")),
                        row.getString("occasion"),
                        units(row),
                        row.getBoolean("leaders"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Returns how many reminders wait in each round that nobody closed. */
    Map<ScoringRoundId, Integer> held() {
        return jdbc
                .sql("""
                        select m.round_id, count(*) from scoring_reminder m join scoring_round r on r.id = m.round_id
                        where m.state = 'WAITING' and r.closed_at is null group by m.round_id
                        """)
                .query((row, n) -> Map.entry(new ScoringRoundId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<UnitId> units(ResultSet row) throws SQLException {
        Array units = row.getArray("units");
        return Stream.of((UUID[]) units.getArray()).map(UnitId::new).toList();
    }

    /** Returns when each unit was reminded last, by part of a round. */
    Map<Stage, Map<UnitId, Instant>> last(ScoringRoundId round) {
        Map<Stage, Map<UnitId, Instant>> last = new EnumMap<>(Stage.class);
        jdbc.sql("""
                        select stage, unit_id, max(settled_at) from scoring_reminder where round_id = :round and state = 'SENT' group by stage, unit_id
                        """).param("round", round.value()).query(row -> {
            last.computeIfAbsent(Stage.valueOf(row.getString(1)), none -> new HashMap<>())
                    .put(
                            new UnitId(row.getObject(2, UUID.class)),
                            row.getObject(3, OffsetDateTime.class).toInstant());
        });
        return last;
    }
}
