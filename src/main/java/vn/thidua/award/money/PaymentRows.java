package vn.thidua.award.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes and reads money that changed hands. */
@Repository
class PaymentRows {

    private final JdbcClient jdbc;

    PaymentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes payments down; those that are there already stay as they are. */
    void insert(List<Payment> payments, Instant now, By by) {
        jdbc.sql("""
                        insert into award_payment (id, reward_id, sort, amount, on_day, how, receiver, note, entered_at, entered_by)
                        select p.id, p.reward, p.sort, p.amount, p.on_day, p.how, p.receiver, p.note, :now, :by
                        from unnest(cast(:ids as uuid[]), cast(:rewards as uuid[]), cast(:sorts as text[]), cast(:amounts as bigint[]), cast(:days as date[]), cast(:hows as text[]),
                            cast(:receivers as text[]), cast(:notes as text[])) p (id, reward, sort, amount, on_day, how, receiver, note)
                        on conflict do nothing
                        """)
                .param("ids", payments.stream().map(Payment::id).toArray(UUID[]::new))
                .param(
                        "rewards",
                        payments.stream().map(one -> one.reward().value()).toArray(UUID[]::new))
                .param(
                        "sorts",
                        payments.stream()
                                .map(one -> one.handing().sort().name())
                                .toArray(String[]::new))
                .param(
                        "amounts",
                        payments.stream().map(one -> one.handing().amount()).toArray(Long[]::new))
                .param(
                        "days",
                        payments.stream()
                                .map(one -> one.handing().on().toString())
                                .toArray(String[]::new))
                .param(
                        "hows",
                        payments.stream().map(one -> one.handing().how().name()).toArray(String[]::new))
                .param(
                        "receivers",
                        payments.stream().map(one -> one.handing().receiver()).toArray(String[]::new))
                .param(
                        "notes",
                        payments.stream().map(one -> one.handing().note()).toArray(String[]::new))
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Undoes a payment. */
    void undo(UUID id, String why, Instant now, By by) {
        jdbc.sql(
                        "update award_payment set undone_at = :now, undone_by = :by, undone_why = :why where id = :id and undone_at is null")
                .param("id", id)
                .param("why", why)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Returns those that are there. */
    List<Payment> find(Collection<UUID> ids) {
        return jdbc.sql("select * from award_payment where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(PaymentRows::payment)
                .list();
    }

    /** Returns a payment. */
    Optional<Payment> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Returns the payments of rewards, the first first; one statement, however many. */
    Map<RewardId, List<Payment>> of(Collection<RewardId> rewards) {
        return jdbc
                .sql("select * from award_payment where reward_id = any(:ids) order by on_day, entered_at, id")
                .param("ids", rewards.stream().map(RewardId::value).toArray(UUID[]::new))
                .query(PaymentRows::payment)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Payment::reward));
    }

    private static Payment payment(ResultSet row, int n) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Payment(
                row.getObject("id", UUID.class),
                new RewardId(row.getObject("reward_id", UUID.class)),
                new Payment.Handing(
                        Payment.Sort.valueOf(row.getString("sort")),
                        row.getLong("amount"),
                        row.getObject("on_day", LocalDate.class),
                        Payment.How.valueOf(row.getString("how")),
                        row.getString("receiver"),
                        row.getString("note")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("entered_by"),
                undone == null
                        ? Optional.empty()
                        : Optional.of(new Payment.Undone(
                                undone.toInstant(), row.getString("undone_by"), row.getString("undone_why"))));
    }
}
