package vn.thidua.award.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.UnitId;

/** Decisions of a made-up office that are signed, as their rows. */
@TestConfiguration
public class SignedDecisions {

    /** The day of all of them. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private JdbcClient jdbc;

    /** Writes a decision that gives one form to these people; returns it and their awards. */
    public Signed sign(UnitId issuer, int number, String form, String... names) {
        UUID decision = UUID.randomUUID();
        jdbc.sql("""
                        insert into award_decision (id, issuer_id, kind, form, year, title, grounds, articles, submission, state, number, symbol, issued_on, place,
                            signer_post, signer, numbered_at, effective_at, drafted_at, drafted_by, changed_by)
                        values (:id, :issuer, 'CAMPAIGN', :form, 2026, 'Về việc tặng giấy khen phong trào mẫu', '', '', '', 'EFFECTIVE', :number, 'QĐ-UBND', :day,
                            'Sao Mai', E'KT. CHỦ TỊCH\\nPHÓ CHỦ TỊCH', 'Lê Văn Ký', now(), now(), now(), 'Mẫu', 'Mẫu')
                        """)
                .param("id", decision)
                .param("issuer", issuer.value())
                .param("form", form)
                .param("number", number)
                .param("day", DAY)
                .update();
        List<UUID> awards = new ArrayList<>();
        for (String name : names) {
            awards.add(award(decision, issuer, awards.size() + 1, name));
        }
        return new Signed(decision, awards);
    }

    /** A decision and its awards. */
    public record Signed(UUID id, List<UUID> awards) {

        /** Returns where it is printed from. */
        public String path() {
            return "/awards/printing/decisions/" + id;
        }
    }

    private UUID award(UUID decision, UnitId issuer, int ordinal, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into award_conferral (id, decision_id, ordinal, recipient, subject_id, name, line, achievement, unit_id, made_at)
                        values (:id, :decision, :ordinal, 'INDIVIDUAL', :subject, :name, 'Tổ trưởng Tổ dân phố số 6', 'Xuất sắc trong phong trào mẫu', :unit, now())
                        """)
                .param("id", id)
                .param("decision", decision)
                .param("ordinal", ordinal)
                .param("subject", UUID.randomUUID())
                .param("name", name)
                .param("unit", issuer.value())
                .update();
        return id;
    }

    /** Has a decision come from a round about a state secret. */
    public void secret(UUID decision, UnitId owner) {
        UUID round = UUID.randomUUID();
        jdbc.sql("""
                        insert into commendation_round (id, owner_id, kind, title, year, words, last_day, lateness, state, begun_at, begun_by, changed_by, secret)
                        values (:id, :owner, 'MERIT', 'Đợt mật', 2026, '', :day, 'VOID', 'CLOSED', now(), 'Mẫu', 'Mẫu', true)
                        """)
                .param("id", round)
                .param("owner", owner.value())
                .param("day", DAY)
                .update();
        jdbc.sql("update award_decision set round_id = :round where id = :id")
                .param("round", round)
                .param("id", decision)
                .update();
    }

    /** Takes an award back. */
    public void revoke(UUID award) {
        jdbc.sql("""
                        update award_conferral set state = 'REVOKED', ended_on = :on, ended_by = '341/QĐ-UBND', ground = 'FALSE_DEEDS', end_why = 'bí mật' where id = :id
                        """).param("on", DAY.plusDays(2)).param("id", award).update();
    }

    /** Puts another award in the place of a misprinted one; returns it. */
    public UUID correct(UUID award, UnitId issuer, String name) {
        UUID decision = jdbc.sql("select decision_id from award_conferral where id = :id")
                .param("id", award)
                .query(UUID.class)
                .single();
        int ordinal = jdbc.sql("select ordinal from award_conferral where id = :id")
                .param("id", award)
                .query(Integer.class)
                .single();
        jdbc.sql("update award_conferral set state = 'CORRECTED', ended_on = :on, instead_id = id where id = :id")
                .param("on", DAY.plusDays(1))
                .param("id", award)
                .update();
        UUID made = award(decision, issuer, ordinal, name);
        jdbc.sql("update award_conferral set instead_id = :made where id = :id")
                .param("made", made)
                .param("id", award)
                .update();
        return made;
    }
}
