package vn.thidua.scoring.reminding;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.reminding.ReminderRule;
import vn.thidua.scoring.ScoringRoundId;

/** Keeps by which rules units of rounds are reminded. */
@Repository
class ScoreRuleRows {

    private final JdbcClient jdbc;

    ScoreRuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the rules of a round, the earliest day first. */
    List<ReminderRule> of(ScoringRoundId round) {
        return jdbc.sql(
                        "select days, to_leaders, automatic from scoring_reminder_rule where round_id = :round order by days")
                .param("round", round.value())
                .query((row, n) -> new ReminderRule(row.getInt(1), row.getBoolean(2), row.getBoolean(3)))
                .list();
    }

    /** Sets rules, each in the place of one for the same day; false where all are so already. */
    boolean set(ScoringRoundId round, Collection<ReminderRule> rules) {
        return jdbc.sql("""
                                insert into scoring_reminder_rule as r (round_id, days, to_leaders, automatic)
                                select :round, n.* from unnest(cast(:days as int[]), cast(:leaders as boolean[]), cast(:automatic as boolean[])) n
                                on conflict (round_id, days) do update set to_leaders = excluded.to_leaders, automatic = excluded.automatic
                                where (r.to_leaders, r.automatic) is distinct from (excluded.to_leaders, excluded.automatic)
                                """)
                        .param("round", round.value())
                        .param("days", rules.stream().map(ReminderRule::days).toArray(Integer[]::new))
                        .param(
                                "leaders",
                                rules.stream().map(ReminderRule::toLeaders).toArray(Boolean[]::new))
                        .param(
                                "automatic",
                                rules.stream().map(ReminderRule::automatic).toArray(Boolean[]::new))
                        .update()
                > 0;
    }

    /** Takes a rule away; false where there is none. */
    boolean drop(ScoringRoundId round, int days) {
        return jdbc.sql("delete from scoring_reminder_rule where round_id = :round and days = :days")
                        .param("round", round.value())
                        .param("days", days)
                        .update()
                > 0;
    }
}
