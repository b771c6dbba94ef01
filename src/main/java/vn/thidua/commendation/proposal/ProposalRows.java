package vn.thidua.commendation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Writes proposals and what becomes of them. */
@Repository
class ProposalRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProposalRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns what a unit sends in for a round, which is there from then on. */
    UUID dossier(AwardRoundId round, UnitId unit) {
        return jdbc.sql("""
                        insert into commendation_dossier (id, round_id, unit_id) values (gen_random_uuid(), :round, :unit)
                        on conflict (round_id, unit_id) do update set unit_id = excluded.unit_id
                        returning id
                        """)
                .param("round", round.value())
                .param("unit", unit.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    /** Tells whether the same recipient is proposed already for what is asked, by another proposal that still stands. */
    boolean proposed(ProposalId but, UUID ask, Recipient who) {
        return jdbc.sql("""
                        select exists (select 1 from commendation_proposal p where p.ask_id = :ask and p.id <> :id and p.state <> 'WITHDRAWN'
                            and (p.subject_id = cast(:subject as uuid) or cast(:subject as uuid) is null and p.subject_id is null and lower(p.name) = lower(:name) and lower(p.post) = lower(:post)))
                        """)
                .param("ask", ask)
                .param("id", but.value())
                .param("subject", who.subject())
                .param("name", who.name())
                .param("post", who.post())
                .query(Boolean.class)
                .single();
    }

    /** Keeps others from proposing for the same until the transaction ends: two that propose one recipient would not see each other. */
    void alone(UUID ask) {
        jdbc.sql("select 1 from commendation_ask where id = :ask for update")
                .param("ask", ask)
                .query(Integer.class)
                .optional();
    }

    /** Writes a new proposal; false where it is there already. */
    boolean insert(ProposalId id, UUID dossier, ProposalText text, Instant now, By by) {
        return jdbc.sql("""
                                insert into commendation_proposal (id, ask_id, dossier_id, recipient, subject_id, name, post, head, deeds, deeds_print, deeds_bands, initiative, initiative_key, state,
                                    changed_at, changed_by)
                                values (:id, :ask, :dossier, :recipient, :subject, :name, :post, :head, :deeds, :print, :bands, :initiative, :initiativeKey, 'DRAFT', :now, :by)
                                on conflict (id) do nothing
                                """)
                        .param("id", id.value())
                        .param("dossier", dossier)
                        .params(Texts.of(text))
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Writes a proposal over the one that is there. */
    void update(ProposalId id, ProposalText text, Instant now, By by) {
        jdbc.sql("""
                        update commendation_proposal set ask_id = :ask, recipient = :recipient, subject_id = :subject, name = :name, post = :post, head = :head, deeds = :deeds,
                            deeds_print = :print, deeds_bands = :bands, initiative = :initiative, initiative_key = :initiativeKey, changed_at = :now, changed_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .params(Texts.of(text))
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Submits a proposal with what comes along. */
    void submit(ProposalId id, TakenAlong along, boolean late, Instant now, By by) {
        jdbc.sql("""
                        update commendation_proposal set state = 'SUBMITTED', submitted_at = :now, taken_along = :along, late = :late, changed_at = :now, changed_by = :by,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("along", json.writeValueAsString(along))
                .param("late", late)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Notes that the office has a proposal. */
    void receive(ProposalId id, LocalDate on, String receipt, Instant now, By by) {
        jdbc.sql("""
                        update commendation_proposal set state = 'RECEIVED', received_on = :on, receipt = :receipt, changed_at = :now, changed_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("on", on)
                .param("receipt", receipt)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Moves a proposal to another state. */
    void move(ProposalId id, ProposalState state, @Nullable LocalDate againBy, Instant now, By by) {
        jdbc.sql(
                        "update commendation_proposal set state = :state, again_by = :again, changed_at = :now, changed_by = :by, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("again", againBy)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Notes what became of a proposal. */
    void note(ProposalId id, ProposalState state, String word, Instant now, By by) {
        jdbc.sql("""
                        insert into commendation_step (proposal_id, number, state, word, at, by_name)
                        select :id, coalesce(max(number), 0) + 1, :state, :word, :now, :by from commendation_step where proposal_id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("word", word)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** How a proposal stands in its table. */
    private static final class Texts {

        private Texts() {}

        static Map<String, @Nullable Object> of(ProposalText text) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("ask", text.ask());
            parameters.put("recipient", text.who().kind().name());
            parameters.put("subject", text.who().subject());
            parameters.put("name", text.who().name().strip());
            parameters.put("post", text.who().post().strip());
            parameters.put("head", text.who().head());
            parameters.put("deeds", text.deeds().text().strip());
            Integer[] print = DeedsPrint.of(text.deeds().text());
            parameters.put("print", print);
            parameters.put("bands", DeedsPrint.bands(print));
            parameters.put("initiative", text.deeds().initiative().strip());
            parameters.put("initiativeKey", Vietnamese.fold(text.deeds().initiative()));
            return parameters;
        }
    }
}
