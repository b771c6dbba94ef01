package vn.thidua.reporting.inspecting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes what units say of themselves, what teams find, and what becomes of recommendations. */
@Repository
class VisitRows {

    private final JdbcClient jdbc;

    VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the answers of a self-check; false where somebody else did so meanwhile. */
    boolean answer(UUID visit, long version, Map<UUID, SelfAnswer> answers, By by) {
        boolean mine = jdbc.sql(
                                "update report_inspection_visit set answers = answers + 1, answered_by = :by where id = :visit and answers = :version")
                        .param("visit", visit)
                        .param("version", version)
                        .param("by", by.name())
                        .update()
                > 0;
        if (mine) {
            List<Map.Entry<UUID, SelfAnswer>> said = List.copyOf(answers.entrySet());
            jdbc.sql("""
                            insert into report_inspection_answer (visit_id, question_id, says, word)
                            select :visit, a.question_id, a.says, a.word
                            from unnest(cast(:questions as uuid[]), cast(:says as text[]), cast(:words as text[])) a (question_id, says, word)
                            on conflict (visit_id, question_id) do update set says = excluded.says, word = excluded.word
                            """)
                    .param("visit", visit)
                    .param("questions", said.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                    .param("says", texts(said, one -> one.getValue().says().name()))
                    .param("words", texts(said, one -> one.getValue().word().strip()))
                    .update();
        }
        return mine;
    }

    /** Notes that a self-check was handed in. */
    void handIn(UUID visit, Instant now) {
        jdbc.sql("update report_inspection_visit set answered_at = :now where id = :visit")
                .param("visit", visit)
                .param("now", Moments.stored(now))
                .update();
    }

    /** Keeps what the team found; false where somebody else did so meanwhile. Figures that were corrected stay. */
    boolean check(UUID visit, long version, SampleDesk.Notes notes, Collection<SampleDesk.Checked> checked, By by) {
        boolean mine = jdbc.sql("""
                                update report_inspection_visit set version = version + 1, checked_by = :by, remarks = :remarks, opinion = :opinion
                                where id = :visit and version = :version
                                """)
                        .param("visit", visit)
                        .param("version", version)
                        .param("by", by.name())
                        .param("remarks", notes.remarks().strip())
                        .param("opinion", notes.opinion().strip())
                        .update()
                > 0;
        if (mine) {
            jdbc.sql("""
                            update report_inspection_sample s set outcome = c.outcome, found_answer = c.answer, found_value = c.value, found_numerator = c.numerator,
                                found_denominator = c.denominator, reason = c.reason
                            from unnest(cast(:numbers as int[]), cast(:outcomes as text[]), cast(:answers as text[]), cast(:values as numeric[]),
                                cast(:numerators as numeric[]), cast(:denominators as numeric[]), cast(:reasons as text[]))
                                c (number, outcome, answer, value, numerator, denominator, reason)
                            where s.visit_id = :visit and s.number = c.number and s.corrected_at is null
                            """)
                    .param("visit", visit)
                    .param(
                            "numbers",
                            checked.stream().map(SampleDesk.Checked::number).toArray(Integer[]::new))
                    .param("outcomes", texts(checked, one -> name(one.outcome())))
                    .param("answers", texts(checked, one -> name(of(one, Figure::answer))))
                    .param("values", figures(checked, Figure::value))
                    .param("numerators", figures(checked, Figure::numerator))
                    .param("denominators", figures(checked, Figure::denominator))
                    .param("reasons", texts(checked, one -> one.reason().strip()))
                    .update();
        }
        return mine;
    }

    /** Notes that what was found took the place of what was reported. */
    void corrected(UUID visit, int number, Instant now) {
        jdbc.sql("update report_inspection_sample set corrected_at = :now where visit_id = :visit and number = :number")
                .param("visit", visit)
                .param("number", number)
                .param("now", Moments.stored(now))
                .update();
    }

    /** Makes a recommendation; false where it is there already. */
    boolean recommend(UUID id, UUID visit, String text, LocalDate dueOn) {
        return jdbc.sql("""
                                insert into report_recommendation (id, visit_id, number, text, due_on, state)
                                select :id, :visit, 1 + coalesce(max(number), 0), :text, :dueOn, 'OPEN' from report_recommendation where visit_id = :visit
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("visit", visit)
                        .param("text", text.strip())
                        .param("dueOn", dueOn)
                        .update()
                > 0;
    }

    /** Moves a recommendation on. */
    void move(UUID recommendation, Recommendation.State state, LocalDate dueOn) {
        jdbc.sql("update report_recommendation set state = :state, due_on = :dueOn where id = :id")
                .param("id", recommendation)
                .param("state", state.name())
                .param("dueOn", dueOn)
                .update();
    }

    void say(UUID recommendation, Recommendation.Word word) {
        jdbc.sql("""
                        insert into report_recommendation_word (recommendation_id, number, from_unit, text, late, said_at, said_by_name)
                        select :id, 1 + count(*), :fromUnit, :text, :late, :now, :by from report_recommendation_word where recommendation_id = :id
                        """)
                .param("id", recommendation)
                .param("fromUnit", word.fromUnit())
                .param("text", word.text())
                .param("late", word.late())
                .param("now", Moments.stored(word.at()))
                .param("by", word.by())
                .update();
    }

    private static <T> String[] texts(Collection<T> things, Function<T, @Nullable String> text) {
        return things.stream().map(text).toArray(String[]::new);
    }

    private static BigDecimal[] figures(
            Collection<SampleDesk.Checked> checked, Function<Figure, @Nullable BigDecimal> part) {
        return checked.stream().map(one -> of(one, part)).toArray(BigDecimal[]::new);
    }

    private static <T> @Nullable T of(SampleDesk.Checked checked, Function<Figure, @Nullable T> part) {
        Figure found = checked.found();
        return found == null ? null : part.apply(found);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
