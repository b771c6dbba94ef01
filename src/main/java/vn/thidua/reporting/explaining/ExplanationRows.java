package vn.thidua.reporting.explaining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ExplanationId;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes exchanges about targets. */
@Repository
class ExplanationRows {

    private final JdbcClient jdbc;

    ExplanationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins an exchange; false where there is an open one about the same, or this one already. */
    boolean open(
            ExplanationId id,
            ReportingPeriod period,
            UUID target,
            Optional<UnitId> unit,
            UnitId addressee,
            LocalDate answerBy,
            By by,
            Instant now) {
        return jdbc.sql("""
                                insert into report_explanation (id, campaign_id, due_id, target_id, unit_id, addressee_id, asked_from, asked_by, asked_by_name, asked_at,
                                    answer_by, state)
                                values (:id, :campaign, :due, :target, :unit, :addressee, :from, :by, :byName, :now, :answerBy, 'ASKED')
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("campaign", period.due().campaign().value())
                        .param("due", period.id())
                        .param("target", target)
                        .param("unit", unit.map(UnitId::value).orElse(null))
                        .param("addressee", addressee.value())
                        .param("from", by.unit())
                        .param("by", by.account())
                        .param("byName", by.name())
                        .param("now", Moments.stored(now))
                        .param("answerBy", answerBy)
                        .update()
                > 0;
    }

    /** Keeps others from going on with an exchange until the transaction ends. */
    void lock(ExplanationId id) {
        jdbc.sql("select 1 from report_explanation where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    void say(ExplanationId id, boolean asks, String text, boolean late, By by, Instant now) {
        jdbc.sql("""
                        insert into report_explanation_word (explanation_id, number, asks, text, late, said_at, said_by, said_by_name)
                        select :id, 1 + count(*), :asks, :text, :late, :now, :by, :byName from report_explanation_word where explanation_id = :id
                        """)
                .param("id", id.value())
                .param("asks", asks)
                .param("text", text)
                .param("late", late)
                .param("now", Moments.stored(now))
                .param("by", by.account())
                .param("byName", by.name())
                .update();
    }

    void move(ExplanationId id, Explanation.State state, LocalDate answerBy) {
        jdbc.sql("update report_explanation set state = :state, answer_by = :answerBy where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("answerBy", answerBy)
                .update();
    }
}
