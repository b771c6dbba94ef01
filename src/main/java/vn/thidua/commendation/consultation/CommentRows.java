package vn.thidua.commendation.consultation;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.commendation.ConsultationId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.sealing.SealedRows;
import vn.thidua.sealing.SealedSecret;
import vn.thidua.sealing.SealingKey;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes what the public says, with who it is sealed, and counts how much comes from where. */
@Repository
class CommentRows implements SealedRows {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells whether a comment is there already. */
    boolean there(UUID id) {
        return jdbc.sql("select exists (select 1 from commendation_comment where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Counts one more from an address, forgets who wrote more than a day ago, and returns how many came within the hour. */
    int count(ConsultationId id, String sender, Instant now) {
        jdbc.sql("delete from commendation_comment_sender where started_at < :before")
                .param("before", Moments.stored(now.minus(KEPT)))
                .update();
        return jdbc.sql("""
                        insert into commendation_comment_sender (consultation_id, sender, started_at, sent) values (:id, :sender, :now, 1)
                        on conflict (consultation_id, sender) do update set
                            sent = case when commendation_comment_sender.started_at <= :over then 1 else commendation_comment_sender.sent + 1 end,
                            started_at = case when commendation_comment_sender.started_at <= :over then :now else commendation_comment_sender.started_at end
                        returning sent
                        """)
                .param("id", id.value())
                .param("sender", sender)
                .param("now", Moments.stored(now))
                .param("over", Moments.stored(now.minus(HOUR)))
                .query(Integer.class)
                .single();
    }

    /** Returns how many comments came within the last hour, from wherever. */
    int lately(ConsultationId id, Instant now) {
        return jdbc.sql("select count(*) from commendation_comment where consultation_id = :id and sent_at > :since")
                .param("id", id.value())
                .param("since", Moments.stored(now.minus(HOUR)))
                .query(Integer.class)
                .single();
    }

    /** Writes a comment. */
    void insert(ConsultationId id, Saying saying, SealingKey key, Instant now) {
        ProposalId about = saying.about();
        String contact = saying.name().strip() + "\n" + saying.reach().strip();
        jdbc.sql("""
                        insert into commendation_comment (id, consultation_id, proposal_id, text, contact, contact_key, contact_hint, sent_at)
                        values (:id, :consultation, :proposal, :text, :contact, :key, :hint, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", saying.id())
                .param("consultation", id.value())
                .param("proposal", about == null ? null : about.value())
                .param("text", saying.text().strip())
                .param(
                        "contact",
                        key.seal(
                                contact.getBytes(StandardCharsets.UTF_8),
                                saying.id().toString()))
                .param("key", key.id())
                .param("hint", ConsultationRules.masked(saying.reach()))
                .param("now", Moments.stored(now))
                .update();
    }

    /** Notes whether a comment is shown; false where somebody was faster. */
    boolean look(UUID id, long version, Comment.State state, boolean matters, String why, Instant now, By by) {
        return jdbc.sql("""
                                update commendation_comment set state = :state, matters = :matters, why = :why, looked_at = :now, looked_by = :by, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("state", state.name())
                        .param("matters", matters)
                        .param("why", why)
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Notes what the office answers; false where somebody was faster. */
    boolean answer(UUID id, long version, String text, Instant now, By by) {
        return jdbc.sql("""
                                update commendation_comment set answer = :text, answered_at = :now, answered_by = :by, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("text", text)
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    Optional<SealedSecret> sealed(UUID id) {
        return jdbc.sql("select id, contact, contact_key from commendation_comment where id = :id")
                .param("id", id)
                .query((row, n) -> secret(row))
                .optional();
    }

    @Override
    public List<SealedSecret> sealedByOthers(String keyId, int most) {
        return jdbc.sql(
                        "select id, contact, contact_key from commendation_comment where contact_key <> :key limit :most for update")
                .param("key", keyId)
                .param("most", most)
                .query((row, n) -> secret(row))
                .list();
    }

    @Override
    public void reseal(String row, byte[] secret, SealingKey key) {
        jdbc.sql("update commendation_comment set contact = :contact, contact_key = :key where id = :id")
                .param("contact", key.seal(secret, row))
                .param("key", key.id())
                .param("id", UUID.fromString(row))
                .update();
    }

    private static SealedSecret secret(ResultSet row) throws SQLException {
        return new SealedSecret(row.getString(1), row.getBytes(2), row.getString(3));
    }
}
