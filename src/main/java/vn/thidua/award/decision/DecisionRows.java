package vn.thidua.award.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.StampColumns;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes decisions and what becomes of them. */
@Repository
class DecisionRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DecisionRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Locks a decision until the transaction ends; false where there is none. */
    boolean lock(DecisionId id) {
        return jdbc.sql("select 1 from award_decision where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Writes a new draft; false where it is there already. */
    boolean insert(AwardDecision draft, Instant now, By by) {
        return jdbc.sql("""
                                insert into award_decision (id, issuer_id, round_id, kind, form, year, title, grounds, articles, submission, state, drafted_at, drafted_by, changed_by)
                                values (:id, :issuer, :round, :kind, :form, :year, :title, :grounds, :articles, :submission, 'DRAFT', :now, :by, :by) on conflict do nothing
                                """)
                        .param("id", draft.id().value())
                        .param("issuer", draft.issuer().value())
                        .param(
                                "round",
                                draft.round() == null ? null : draft.round().value())
                        .param("kind", draft.kind().name())
                        .param("form", draft.form())
                        .param("year", draft.year())
                        .param("title", draft.title())
                        .param("grounds", draft.text().grounds())
                        .param("articles", draft.text().articles())
                        .param("submission", draft.text().submission())
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Writes the texts of a draft. */
    void update(DecisionId id, String title, DecisionText text, By by) {
        jdbc.sql("""
                        update award_decision set title = :title, grounds = :grounds, articles = :articles, submission = :submission, changed_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("title", title)
                .param("grounds", text.grounds())
                .param("articles", text.articles())
                .param("submission", text.submission())
                .param("by", by.name())
                .update();
    }

    /** Notes that something in the list changed. */
    void touch(DecisionId id, By by) {
        jdbc.sql("update award_decision set changed_by = :by, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("by", by.name())
                .update();
    }

    /** Adds lines behind those that are there; one statement, however many. */
    void add(DecisionId id, List<Written> lines, Instant now) {
        jdbc.sql("""
                        insert into award_conferral (id, decision_id, ordinal, recipient, subject_id, name, line, achievement, unit_id, proposal_id, waiver, made_at)
                        select gen_random_uuid(), :id, t.ord + (select coalesce(max(ordinal), 0) from award_conferral where decision_id = :id), t.recipient, t.subject, t.name, t.line,
                            t.achievement, t.unit, t.proposal, t.waiver, :now
                        from jsonb_to_recordset(cast(:rows as jsonb)) t (ord int, recipient text, subject uuid, name text, line text, achievement text, unit uuid, proposal uuid, waiver text)
                        """)
                .param("id", id.value())
                .param("rows", json.writeValueAsString(rows(lines)))
                .param("now", Moments.stored(now))
                .update();
    }

    private static List<Map<String, @Nullable Object>> rows(List<Written> lines) {
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(at -> {
                    Written line = lines.get(at);
                    Map<String, @Nullable Object> row = new HashMap<>();
                    row.put("ord", at + 1);
                    row.put("recipient", line.kind().name());
                    row.put("subject", line.subject());
                    row.put("name", line.name());
                    row.put("line", line.line());
                    row.put("achievement", line.achievement());
                    row.put("unit", line.unit().value());
                    row.put(
                            "proposal",
                            line.proposal() == null ? null : line.proposal().value());
                    row.put("waiver", line.waiver());
                    return row;
                })
                .toList();
    }

    /** Takes a line out of a draft. */
    boolean remove(DecisionId id, ConferralId conferral) {
        return jdbc.sql("delete from award_conferral where id = :conferral and decision_id = :id")
                        .param("id", id.value())
                        .param("conferral", conferral.value())
                        .update()
                > 0;
    }

    /** Writes how a line of a draft is printed. */
    void print(ConferralId conferral, String line, String achievement) {
        jdbc.sql("update award_conferral set line = :line, achievement = :achievement where id = :id")
                .param("id", conferral.value())
                .param("line", line)
                .param("achievement", achievement)
                .update();
    }

    /** Puts the lines of a draft in order: collectives, people, households, as they came; counted from 1. */
    void order(DecisionId id) {
        jdbc.sql("update award_conferral set ordinal = ordinal + 1000000 where decision_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        update award_conferral c set ordinal = o.place
                        from (select id, row_number() over (order by array_position(array['COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD'], recipient), made_at, ordinal, id) as place
                            from award_conferral where decision_id = :id) o
                        where o.id = c.id
                        """).param("id", id.value()).update();
    }

    /** Gives a decision its number. */
    void number(DecisionId id, Stamp stamp, Signatory signer, Instant now, By by) {
        jdbc.sql("""
                        update award_decision set state = 'NUMBERED', signer_id = :person, capacity = :capacity, mandate_id = :mandate, number = :number, symbol = :symbol,
                            issued_on = :on, place = :place, signer_post = :post, signer = :signer, recipients = :recipients, numbered_at = :now, numbered_by = :by, changed_by = :by,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .params(StampColumns.parameters(stamp))
                .param(
                        "person",
                        signer.person() == null ? null : signer.person().value())
                .param("capacity", signer.capacity().name())
                .param("mandate", signer.mandate())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Notes that a decision is effective. */
    void effective(DecisionId id, String how, UUID file, Instant now, By by) {
        jdbc.sql("""
                        update award_decision set state = 'EFFECTIVE', signed_how = :how, signed_file = :file, effective_at = :now, effective_by = :by, changed_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("how", how)
                .param("file", file)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Moves a decision to another state. */
    void move(DecisionId id, DecisionState state, By by) {
        jdbc.sql("update award_decision set state = :state, changed_by = :by, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("by", by.name())
                .update();
    }

    /** Takes an award back. */
    void revoke(ConferralId id, String number, LocalDate on, String ground, String why) {
        jdbc.sql(
                        "update award_conferral set state = 'REVOKED', ended_by = :number, ended_on = :on, ground = :ground, end_why = :why where id = :id")
                .param("id", id.value())
                .param("number", number)
                .param("on", on)
                .param("ground", ground)
                .param("why", why)
                .update();
    }

    /** Lets an award stand again. */
    void restore(ConferralId id) {
        jdbc.sql(
                        "update award_conferral set state = 'VALID', ended_by = '', ended_on = null, ground = '', end_why = '' where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Writes an award in the place of one that was misprinted. */
    void correct(Conferral wrong, ConferralId instead, Written right, LocalDate on, String why, Instant now) {
        jdbc.sql(
                        "update award_conferral set state = 'CORRECTED', ended_on = :on, end_why = :why, instead_id = :instead where id = :id")
                .param("id", wrong.id().value())
                .param("on", on)
                .param("why", why)
                .param("instead", instead.value())
                .update();
        jdbc.sql("""
                        insert into award_conferral (id, decision_id, ordinal, recipient, subject_id, name, line, achievement, unit_id, proposal_id, waiver, made_at)
                        select :instead, decision_id, ordinal, recipient, subject_id, :name, :line, :achievement, unit_id, proposal_id, waiver, :now from award_conferral where id = :id
                        """)
                .param("instead", instead.value())
                .param("id", wrong.id().value())
                .param("name", right.name())
                .param("line", right.line())
                .param("achievement", right.achievement())
                .param("now", Moments.stored(now))
                .update();
    }

    /** Tells whether none of the awards of a decision stands. */
    boolean nothingStands(DecisionId id) {
        return jdbc.sql("select not exists (select 1 from award_conferral where decision_id = :id and state = 'VALID')")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Notes what became of a decision. */
    void note(DecisionId id, DecisionStep.What what, String word, Instant now, By by) {
        jdbc.sql("""
                        insert into award_decision_step (decision_id, number, what, word, at, by_name)
                        select :id, coalesce(max(number), 0) + 1, :what, :word, :now, :by from award_decision_step where decision_id = :id
                        """)
                .param("id", id.value())
                .param("what", what.name())
                .param("word", word)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Returns what became of a decision, the first first. */
    List<DecisionStep> steps(DecisionId id) {
        return jdbc.sql("select * from award_decision_step where decision_id = :id order by number")
                .param("id", id.value())
                .query((row, n) -> new DecisionStep(
                        DecisionStep.What.valueOf(row.getString("what")),
                        row.getString("word"),
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    /** Returns the file of the signed paper, and how it was signed. */
    Optional<Map.Entry<String, UUID>> signed(DecisionId id) {
        return jdbc.sql("select signed_how, signed_file from award_decision where id = :id and signed_file is not null")
                .param("id", id.value())
                .query((row, n) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .optional();
    }
}
