package vn.thidua.commendation.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.commendation.ProposalId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes what people say and let pass, and cases; nothing is ever overwritten. */
@Repository
class EligibilityRows {

    private final JdbcClient jdbc;

    EligibilityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void answer(ProposalId proposal, String question, Answer answer) {
        jdbc.sql("""
                        insert into commendation_answer (proposal_id, question, number, office, says, word, at, by_name)
                        select :proposal, :question, coalesce(max(number), 0) + 1, :office, :says, :word, :at, :by from commendation_answer
                        where proposal_id = :proposal and question = :question
                        """)
                .param("proposal", proposal.value())
                .param("question", question)
                .param("office", answer.office())
                .param("says", answer.yes() ? "YES" : "NO")
                .param("word", answer.word())
                .param("at", Moments.stored(answer.at()))
                .param("by", answer.by())
                .update();
    }

    void waive(ProposalId proposal, Finding.Sort finding, boolean holds, String why, Instant now, By by) {
        jdbc.sql("""
                        insert into commendation_override (proposal_id, finding, number, why, holds, at, by_name, by_id)
                        select :proposal, :finding, coalesce(max(number), 0) + 1, :why, :holds, :at, :by, :account from commendation_override
                        where proposal_id = :proposal and finding = :finding
                        """)
                .param("proposal", proposal.value())
                .param("finding", finding.name())
                .param("why", why)
                .param("holds", holds)
                .param("at", Moments.stored(now))
                .param("by", by.name())
                .param("account", by.account())
                .update();
    }

    /** Writes a new case; false where it is there already. */
    boolean insert(SubjectCase noted, Instant now, By by) {
        return jdbc.sql("""
                                insert into commendation_case (id, subject_id, sort, measure, from_day, until_day, paper, word, entered_at, entered_by)
                                values (:id, :subject, :sort, :measure, :from, :until, :paper, :word, :now, :by)
                                on conflict do nothing
                                """)
                        .param("id", noted.id())
                        .param("subject", noted.subject())
                        .param("sort", noted.sort().name())
                        .param("measure", noted.measure())
                        .param("from", noted.from())
                        .param("until", noted.until())
                        .param("paper", noted.paper())
                        .param("word", noted.word())
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Returns the subject of a case that stands, and keeps others from it until the transaction ends. */
    Optional<UUID> locked(UUID id) {
        return jdbc.sql("select subject_id from commendation_case where id = :id and removed_at is null for update")
                .param("id", id)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Says when a case ended; false where that would be before it began. */
    boolean end(UUID id, LocalDate until) {
        return jdbc.sql("update commendation_case set until_day = :until where id = :id and from_day <= :until")
                        .param("id", id)
                        .param("until", until)
                        .update()
                > 0;
    }

    /** Takes a case out that was written down by mistake. */
    void remove(UUID id, String why, Instant now, By by) {
        jdbc.sql("update commendation_case set removed_at = :now, removed_by = :by, removed_why = :why where id = :id")
                .param("id", id)
                .param("why", why)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }
}
