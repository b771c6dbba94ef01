package vn.thidua.award.money;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.sealing.SealedRows;
import vn.thidua.sealing.SealedSecret;
import vn.thidua.sealing.SealingKey;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes bank accounts, their numbers sealed. */
@Repository
class BankRows implements SealedRows {

    private final JdbcClient jdbc;

    BankRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(BankAccount account, String number, SealingKey key, Instant now, By by) {
        jdbc.sql("""
                        insert into award_bank_account (reward_id, bank, holder, last_four, cipher, key_id, kept_at, kept_by)
                        values (:reward, :bank, :holder, :lastFour, :cipher, :key, :now, :by)
                        on conflict (reward_id) do update set bank = excluded.bank, holder = excluded.holder, last_four = excluded.last_four, cipher = excluded.cipher,
                            key_id = excluded.key_id, kept_at = excluded.kept_at, kept_by = excluded.kept_by
                        """)
                .param("reward", account.reward().value())
                .param("bank", account.bank())
                .param("holder", account.holder())
                .param("lastFour", account.lastFour())
                .param(
                        "cipher",
                        key.seal(
                                number.getBytes(StandardCharsets.US_ASCII),
                                account.reward().toString()))
                .param("key", key.id())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    boolean drop(RewardId reward) {
        return jdbc.sql("delete from award_bank_account where reward_id = :reward")
                        .param("reward", reward.value())
                        .update()
                > 0;
    }

    /** Deletes the accounts of rewards for which nothing is to be sent any more, and notes it; one statement, however many. */
    void drop(Collection<RewardId> rewards, Instant now, By by) {
        jdbc.sql("""
                        with gone as (delete from award_bank_account where reward_id = any(:ids) returning reward_id)
                        insert into award_reward_change (reward_id, number, what, word, at, by_name)
                        select g.reward_id, coalesce((select max(number) from award_reward_change c where c.reward_id = g.reward_id), 0) + 1, 'ACCOUNT_DROPPED', '', :now, :by from gone g
                        """)
                .param("ids", ids(rewards))
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Returns the accounts of rewards, without their numbers. */
    Map<RewardId, BankAccount> of(Collection<RewardId> rewards) {
        return jdbc
                .sql("select reward_id, bank, holder, last_four from award_bank_account where reward_id = any(:ids)")
                .param("ids", ids(rewards))
                .query((row, n) -> new BankAccount(
                        new RewardId(row.getObject("reward_id", UUID.class)),
                        row.getString("bank"),
                        row.getString("holder"),
                        row.getString("last_four")))
                .list()
                .stream()
                .collect(Collectors.toMap(BankAccount::reward, account -> account));
    }

    /** Returns the sealed numbers of rewards. */
    List<SealedSecret> sealed(Collection<RewardId> rewards) {
        return jdbc.sql("select reward_id, cipher, key_id from award_bank_account where reward_id = any(:ids)")
                .param("ids", ids(rewards))
                .query((row, n) -> secret(row))
                .list();
    }

    @Override
    public List<SealedSecret> sealedByOthers(String keyId, int most) {
        return jdbc.sql(
                        "select reward_id, cipher, key_id from award_bank_account where key_id <> :key limit :most for update")
                .param("key", keyId)
                .param("most", most)
                .query((row, n) -> secret(row))
                .list();
    }

    @Override
    public void reseal(String row, byte[] secret, SealingKey key) {
        jdbc.sql("update award_bank_account set cipher = :cipher, key_id = :key where reward_id = :id")
                .param("cipher", key.seal(secret, row))
                .param("key", key.id())
                .param("id", UUID.fromString(row))
                .update();
    }

    private static UUID[] ids(Collection<RewardId> rewards) {
        return rewards.stream().map(RewardId::value).toArray(UUID[]::new);
    }

    private static SealedSecret secret(ResultSet row) throws SQLException {
        return new SealedSecret(row.getString(1), row.getBytes(2), row.getString(3));
    }
}
