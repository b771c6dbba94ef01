package vn.thidua.commendation.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ConsultationId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes public consultations. */
@Repository
class ConsultationRows {

    private static final int CODE = 8;

    private final JdbcClient jdbc;

    ConsultationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new one; false where it is there already. */
    boolean insert(
            ConsultationId id,
            AwardRoundId round,
            NoticeTime.Term term,
            LocalDate openedOn,
            LocalDate lastDay,
            String words,
            List<Consultation.Candidate> candidates,
            Instant now,
            By by) {
        Consultation.Rule rule = term.rule();
        boolean fresh = jdbc.sql("""
                                insert into commendation_consultation (id, round_id, code, rule, cited, verified, days, working, opened_on, last_day, words, opened_at, opened_by)
                                values (:id, :round, :code, :rule, :cited, :verified, :days, :working, :on, :last, :words, :now, :by)
                                on conflict (id) do nothing
                                """)
                        .param("id", id.value())
                        .param("round", round.value())
                        .param("code", id.toString().replace("-", "").substring(0, CODE))
                        .param("rule", rule.code())
                        .param("cited", rule.cited())
                        .param("verified", rule.verified())
                        .param("days", rule.days())
                        .param("working", rule.working())
                        .param("on", openedOn)
                        .param("last", lastDay)
                        .param("words", words)
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
        if (fresh) {
            jdbc.sql("""
                            insert into commendation_consultation_candidate (consultation_id, proposal_id, ord, name, place, form)
                            select :id, u.proposal, u.ord, u.name, u.place, u.form
                            from unnest(cast(:proposals as uuid[]), cast(:names as text[]), cast(:places as text[]), cast(:forms as text[])) with ordinality u (proposal, name, place, form, ord)
                            """)
                    .param("id", id.value())
                    .param(
                            "proposals",
                            candidates.stream()
                                    .map(one -> one.proposal().value())
                                    .toArray(UUID[]::new))
                    .param(
                            "names",
                            candidates.stream()
                                    .map(Consultation.Candidate::name)
                                    .toArray(String[]::new))
                    .param(
                            "places",
                            candidates.stream()
                                    .map(Consultation.Candidate::place)
                                    .toArray(String[]::new))
                    .param(
                            "forms",
                            candidates.stream()
                                    .map(Consultation.Candidate::form)
                                    .toArray(String[]::new))
                    .update();
        }
        return fresh;
    }

    /** Takes a page down. */
    void withdraw(ConsultationId id, String why, Instant now, By by) {
        jdbc.sql(
                        "update commendation_consultation set withdrawn_at = :now, withdrawn_by = :by, withdrawn_why = :why, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("why", why)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Keeps others from opening one for a round until the transaction ends. */
    void alone(AwardRoundId round) {
        jdbc.sql("select 1 from commendation_round where id = :id for update")
                .param("id", round.value())
                .query(Integer.class)
                .optional();
    }
}
