package vn.thidua.award.money;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.award.decision.ConferralCorrected;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.ConferralRestored;
import vn.thidua.award.decision.ConferralRevoked;
import vn.thidua.award.decision.DecisionEffective;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.By;

/** Makes decisions as whoever decides does: rows, and an event in the same transaction. */
@TestConfiguration
public class Decided {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private int number;

    /** Somebody who is awarded. */
    public record Awarded(RecipientKind kind, UUID subject, String name) {

        /** A person. */
        public static Awarded person(String name) {
            return new Awarded(RecipientKind.INDIVIDUAL, UUID.randomUUID(), name);
        }

        /** A collective. */
        public static Awarded collective(String name) {
            return new Awarded(RecipientKind.COLLECTIVE, UUID.randomUUID(), name);
        }

        /** A household. */
        public static Awarded household(String name) {
            return new Awarded(RecipientKind.HOUSEHOLD, null, name);
        }
    }

    /** A decision with its awards by the names of who got them. */
    public record Made(DecisionId id, String printed, Map<String, ConferralId> awards) {

        /** Returns the reward of somebody. */
        public RewardId reward(String name) {
            return new RewardId(awards.get(name).value());
        }
    }

    /** Writes a decision that waits for its signature. */
    public synchronized Made waiting(UnitId issuer, String form, int year, LocalDate on, List<Awarded> who) {
        UUID id = UUID.randomUUID();
        int next = ++number;
        jdbc.sql("""
                        insert into award_decision (id, issuer_id, kind, form, year, title, grounds, articles, submission, state, number, symbol, issued_on, drafted_at, drafted_by, changed_by)
                        values (:id, :issuer, 'MERIT', :form, :year, 'Khen thưởng mẫu', '', '', '', 'NUMBERED', :number, 'QĐ-MAU', :on, now(), 'Mẫu', 'Mẫu')
                        """)
                .param("id", id)
                .param("issuer", issuer.value())
                .param("form", form)
                .param("year", year)
                .param("number", next)
                .param("on", on)
                .update();
        Map<String, ConferralId> awards = new LinkedHashMap<>();
        for (Awarded one : who) {
            awards.put(one.name(), conferral(id, awards.size() + 1, issuer, one));
        }
        return new Made(new DecisionId(id), next + "/QĐ-MAU", awards);
    }

    private ConferralId conferral(UUID decision, int ordinal, UnitId unit, Awarded one) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into award_conferral (id, decision_id, ordinal, recipient, subject_id, name, line, achievement, unit_id, made_at)
                        values (:id, :decision, :ordinal, :recipient, :subject, :name, 'Khu phố 1', 'Việc tốt', :unit, now())
                        """)
                .param("id", id)
                .param("decision", decision)
                .param("ordinal", ordinal)
                .param("recipient", one.kind().name())
                .param("subject", one.subject())
                .param("name", one.name())
                .param("unit", unit.value())
                .update();
        return new ConferralId(id);
    }

    /** Writes a decision and makes it effective. */
    public Made effective(UnitId issuer, String form, int year, LocalDate on, Awarded... who) {
        Made made = waiting(issuer, form, year, on, List.of(who));
        takeEffect(made);
        return made;
    }

    /** Makes a decision effective; again changes nothing. */
    public void takeEffect(Made made) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update award_decision set state = 'EFFECTIVE', effective_at = now() where id = :id")
                    .param("id", made.id().value())
                    .update();
            events.publishEvent(new DecisionEffective(
                    made.id(), "Khen thưởng mẫu", made.printed(), made.awards().size(), List.of(), now(), By.PROGRAM));
        });
    }

    /** Takes an award back. */
    public void revoke(Made made, String name, String ground) {
        ConferralId award = made.awards().get(name);
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            "update award_conferral set state = 'REVOKED', ended_on = current_date, ended_by = '99/QĐ-MAU', ground = :ground where id = :id")
                    .param("id", award.value())
                    .param("ground", ground)
                    .update();
            events.publishEvent(new ConferralRevoked(
                    made.id(), award, name, "99/QĐ-MAU", ground, "Kê khai sai", unit(award), now(), By.PROGRAM));
        });
    }

    /** Gives an award back. */
    public void restore(Made made, String name) {
        transaction.executeWithoutResult(status -> events.publishEvent(new ConferralRestored(
                made.id(),
                made.awards().get(name),
                name,
                "100/QĐ-MAU",
                "Có kết luận khác",
                unit(made.awards().get(name)),
                now(),
                By.PROGRAM)));
    }

    /** Corrects a misprinted name. */
    public void correct(Made made, String name, String right, UnitId unit) {
        ConferralId misprinted = made.awards().get(name);
        transaction.executeWithoutResult(status -> {
            UUID subject = jdbc.sql("select subject_id from award_conferral where id = :id")
                    .param("id", misprinted.value())
                    .query((row, n) -> row.getObject(1, UUID.class))
                    .single();
            UUID instead = UUID.randomUUID();
            jdbc.sql(
                            "update award_conferral set state = 'CORRECTED', ended_on = current_date, instead_id = :instead where id = :id")
                    .param("id", misprinted.value())
                    .param("instead", instead)
                    .update();
            jdbc.sql("""
                            insert into award_conferral (id, decision_id, ordinal, recipient, subject_id, name, line, achievement, unit_id, made_at)
                            select :instead, decision_id, ordinal, recipient, :subject, :name, line, achievement, :unit, now() from award_conferral where id = :id
                            """)
                    .param("instead", instead)
                    .param("subject", subject)
                    .param("name", right)
                    .param("unit", unit.value())
                    .param("id", misprinted.value())
                    .update();
            events.publishEvent(new ConferralCorrected(
                    made.id(), misprinted, new ConferralId(instead), right, "In sai tên", unit, now(), By.PROGRAM));
        });
    }

    private UnitId unit(ConferralId award) {
        return jdbc.sql("select unit_id from award_conferral where id = :id")
                .param("id", award.value())
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .single();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
