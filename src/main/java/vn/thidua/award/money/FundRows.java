package vn.thidua.award.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes and reads funds. */
@Repository
class FundRows {

    private final JdbcClient jdbc;

    FundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Fund find(UnitId owner, int year) {
        return jdbc.sql("select * from award_fund where owner_id = :owner and year = :year")
                .param("owner", owner.value())
                .param("year", year)
                .query((row, n) -> new Fund(
                        owner,
                        year,
                        row.getString("area"),
                        (Long) row.getObject("expenditure"),
                        (Long) row.getObject("planned"),
                        row.getString("words"),
                        row.getString("changed_by"),
                        row.getLong("version")))
                .optional()
                .orElseGet(() -> Fund.none(owner, year));
    }

    /** Writes a fund over what is there; false where that is another version. */
    boolean keep(Fund fund, By by) {
        return jdbc.sql("""
                                insert into award_fund (owner_id, year, area, expenditure, planned, words, changed_by, version)
                                select :owner, :year, :area, :expenditure, :planned, :words, :by, 1
                                where :version = 0 or exists (select 1 from award_fund where owner_id = :owner and year = :year)
                                on conflict (owner_id, year) do update set area = excluded.area, expenditure = excluded.expenditure, planned = excluded.planned,
                                    words = excluded.words, changed_by = excluded.changed_by, version = award_fund.version + 1
                                where award_fund.version = :version
                                """)
                        .param("owner", fund.owner().value())
                        .param("year", fund.year())
                        .param("area", fund.area())
                        .param("expenditure", fund.expenditure())
                        .param("planned", fund.planned())
                        .param("words", fund.words())
                        .param("by", by.name())
                        .param("version", fund.version())
                        .update()
                > 0;
    }

    List<Fund.Entry> entries(UnitId owner, int year) {
        return jdbc.sql(
                        "select * from award_fund_entry where owner_id = :owner and year = :year order by on_day, entered_at, id")
                .param("owner", owner.value())
                .param("year", year)
                .query(FundRows::entry)
                .list();
    }

    /** Writes entries down; those that are there already stay as they are. Returns those that are new. */
    List<UUID> insert(UnitId owner, int year, List<Fund.Entry> entries, Instant now, By by) {
        return jdbc.sql("""
                        insert into award_fund_entry (id, owner_id, year, sort, amount, on_day, paper, words, entered_at, entered_by)
                        select e.id, :owner, :year, e.sort, e.amount, e.on_day, e.paper, e.words, :now, :by
                        from unnest(cast(:ids as uuid[]), cast(:sorts as text[]), cast(:amounts as bigint[]), cast(:days as date[]), cast(:papers as text[]), cast(:words as text[]))
                            e (id, sort, amount, on_day, paper, words)
                        on conflict do nothing returning id
                        """)
                .param("owner", owner.value())
                .param("year", year)
                .param("ids", entries.stream().map(Fund.Entry::id).toArray(UUID[]::new))
                .param("sorts", entries.stream().map(one -> one.sort().name()).toArray(String[]::new))
                .param("amounts", entries.stream().map(Fund.Entry::amount).toArray(Long[]::new))
                .param("days", entries.stream().map(one -> one.on().toString()).toArray(String[]::new))
                .param("papers", entries.stream().map(Fund.Entry::paper).toArray(String[]::new))
                .param("words", entries.stream().map(Fund.Entry::words).toArray(String[]::new))
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** An entry with the fund that it stands in. */
    record Placed(UnitId owner, int year, Fund.Entry entry) {}

    Optional<Placed> entry(UUID id) {
        return jdbc.sql("select * from award_fund_entry where id = :id")
                .param("id", id)
                .query((row, n) -> new Placed(
                        new UnitId(row.getObject("owner_id", UUID.class)), row.getInt("year"), entry(row, n)))
                .optional();
    }

    boolean remove(UUID id, String why, Instant now, By by) {
        return jdbc.sql(
                                "update award_fund_entry set removed_at = :now, removed_by = :by, removed_why = :why where id = :id and removed_at is null")
                        .param("id", id)
                        .param("why", why)
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Returns what the rewards of the decisions of a year come to. */
    Payroll.Sums sums(UnitId owner, int year) {
        return jdbc.sql("""
                        select coalesce(sum(committed), 0) as committed, coalesce(sum(paid), 0) as paid, coalesce(sum(back), 0) as back, coalesce(sum(open), 0) as open,
                            coalesce(sum(claim), 0) as claim, count(*) filter (where amount is null and standing <> 'REVOKED') as unknown, count(*) filter (where standing = 'HELD') as held,
                            coalesce(sum(withheld), 0) as withheld, count(*) filter (where review and standing <> 'REVOKED') as review
                        from award_reward_sum where owner_id = :owner and year = :year
                        """)
                .param("owner", owner.value())
                .param("year", year)
                .query((row, n) -> new Payroll.Sums(
                        row.getLong("committed"),
                        row.getLong("paid"),
                        row.getLong("back"),
                        row.getLong("open"),
                        row.getLong("claim"),
                        row.getInt("unknown"),
                        row.getInt("held"),
                        row.getLong("withheld"),
                        row.getInt("review")))
                .single();
    }

    /** Returns months in which something was decided or paid. */
    List<Funds.Month> months(UnitId owner, int year) {
        Map<Integer, Funds.Month> months = new HashMap<>();
        jdbc.sql("""
                        select m, sum(committed) as committed, sum(paid) as paid from (
                            select cast(extract(month from d.issued_on) as int) as m, r.committed, 0 as paid
                            from award_reward_sum r join award_decision d on d.id = r.decision_id where r.owner_id = :owner and r.year = :year
                            union all
                            select cast(extract(month from y.on_day) as int), 0, case when y.sort = 'PAID' then y.amount else -y.amount end
                            from award_payment y join award_reward_sum r on r.id = y.reward_id
                            where r.owner_id = :owner and y.undone_at is null and y.on_day between :from and :until
                        ) x group by m
                        """)
                .param("owner", owner.value())
                .param("year", year)
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .query(row -> {
                    Funds.Month month = new Funds.Month(row.getInt("m"), row.getLong("committed"), row.getLong("paid"));
                    months.put(month.month(), month);
                });
        return months.values().stream()
                .sorted(Comparator.comparingInt(Funds.Month::month))
                .toList();
    }

    /** Returns the years of which something is written down, the latest first. */
    List<Integer> years(UnitId owner) {
        return jdbc.sql("""
                        select year from award_fund where owner_id = :owner union select year from award_fund_entry where owner_id = :owner
                        union select year from award_payroll where owner_id = :owner order by year desc
                        """)
                .param("owner", owner.value())
                .query((row, n) -> row.getInt(1))
                .list();
    }

    private static Fund.Entry entry(ResultSet row, int n) throws SQLException {
        OffsetDateTime removed = row.getObject("removed_at", OffsetDateTime.class);
        return new Fund.Entry(
                row.getObject("id", UUID.class),
                Fund.Sort.valueOf(row.getString("sort")),
                row.getLong("amount"),
                row.getObject("on_day", LocalDate.class),
                row.getString("paper"),
                row.getString("words"),
                row.getString("entered_by"),
                removed == null
                        ? Optional.empty()
                        : Optional.of(new Fund.Removed(row.getString("removed_by"), row.getString("removed_why"))));
    }
}
