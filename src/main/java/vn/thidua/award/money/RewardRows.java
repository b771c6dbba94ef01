package vn.thidua.award.money;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Writes rewards and what becomes of them; as many statements for a thousand as for one. */
@Repository
class RewardRows {

    private final JdbcClient jdbc;

    RewardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reward to be written. */
    record Fresh(Conferral conferral, @Nullable Long amount, RewardRule rule, String word) {}

    /** Returns by what several awards of one recipient are told; a household is known by name and address only. */
    static String who(Conferral conferral) {
        UUID subject = conferral.subject();
        return subject == null ? Vietnamese.fold(conferral.name() + " " + conferral.line()) : subject.toString();
    }

    /** Writes down that a decision pays; false where that was done before. */
    boolean begin(AwardDecision decision, int year, Instant now) {
        return jdbc.sql(
                                "insert into award_payroll (decision_id, owner_id, year, fixed_at) values (:decision, :owner, :year, :now) on conflict do nothing")
                        .param("decision", decision.id().value())
                        .param("owner", decision.issuer().value())
                        .param("year", year)
                        .param("now", Moments.stored(now))
                        .update()
                > 0;
    }

    /** Writes what the law gives to kinds of recipients, three at most. */
    void bases(UUID decision, Map<RecipientKind, RewardBasis> bases) {
        bases.forEach((kind, basis) -> {
            jdbc.sql("""
                            insert into award_reward_basis (decision_id, recipient, coefficient, factor, salary, raw, rounded, most)
                            values (:decision, :recipient, :coefficient, :factor, :salary, :raw, :rounded, :most)
                            """)
                    .param("decision", decision)
                    .param("recipient", kind.name())
                    .param("coefficient", basis.coefficient())
                    .param("factor", basis.factor())
                    .param("salary", basis.salary())
                    .param("raw", basis.raw())
                    .param("rounded", basis.rounded())
                    .param("most", basis.most())
                    .update();
            jdbc.sql("""
                            insert into award_reward_ground (decision_id, recipient, number, cited, words, verified)
                            select :decision, :recipient, g.number, g.cited, g.words, g.verified
                            from unnest(cast(:cited as text[]), cast(:words as text[]), cast(:verified as boolean[])) with ordinality g (cited, words, verified, number)
                            """)
                    .param("decision", decision)
                    .param("recipient", kind.name())
                    .param(
                            "cited",
                            texts(basis.grounds().stream()
                                    .map(RewardBasis.Ground::cited)
                                    .toList()))
                    .param(
                            "words",
                            texts(basis.grounds().stream()
                                    .map(RewardBasis.Ground::words)
                                    .toList()))
                    .param(
                            "verified",
                            basis.grounds().stream()
                                    .map(RewardBasis.Ground::verified)
                                    .toArray(Boolean[]::new))
                    .update();
        });
    }

    /** Writes the rewards of a decision; the first id of each is that of its award. */
    void insert(UUID decision, List<Fresh> rewards) {
        jdbc.sql("""
                        insert into award_reward (id, decision_id, conferral_id, ordinal, recipient, who, name, line, amount, rule, rule_word, standing)
                        select f.id, :decision, f.id, f.ordinal, f.recipient, f.who, f.name, f.line, f.amount, f.rule, f.word, 'OPEN'
                        from unnest(cast(:ids as uuid[]), cast(:ordinals as int[]), cast(:recipients as text[]), cast(:whos as text[]), cast(:names as text[]), cast(:lines as text[]),
                            cast(:amounts as bigint[]), cast(:rules as text[]), cast(:words as text[])) f (id, ordinal, recipient, who, name, line, amount, rule, word)
                        on conflict do nothing
                        """)
                .param("decision", decision)
                .param(
                        "ids",
                        rewards.stream()
                                .map(one -> one.conferral().id().value())
                                .toArray(UUID[]::new))
                .param(
                        "ordinals",
                        rewards.stream().map(one -> one.conferral().ordinal()).toArray(Integer[]::new))
                .param(
                        "recipients",
                        texts(rewards.stream()
                                .map(one -> one.conferral().kind().name())
                                .toList()))
                .param(
                        "whos",
                        texts(rewards.stream().map(one -> who(one.conferral())).toList()))
                .param(
                        "names",
                        texts(rewards.stream()
                                .map(one -> one.conferral().name())
                                .toList()))
                .param(
                        "lines",
                        texts(rewards.stream()
                                .map(one -> one.conferral().line())
                                .toList()))
                .param("amounts", rewards.stream().map(Fresh::amount).toArray(Long[]::new))
                .param(
                        "rules",
                        texts(rewards.stream().map(one -> one.rule().name()).toList()))
                .param("words", texts(rewards.stream().map(Fresh::word).toList()))
                .update();
    }

    /** Changes whether a reward is to be paid. */
    void stand(RewardId reward, RewardStanding standing, boolean recover, String word) {
        jdbc.sql(
                        "update award_reward set standing = :standing, recover = :recover, stand_word = :word, version = version + 1 where id = :id")
                .param("id", reward.value())
                .param("standing", standing.name())
                .param("recover", recover)
                .param("word", word)
                .update();
    }

    /** Says how much a reward is. */
    void amount(RewardId reward, long amount, String why) {
        jdbc.sql(
                        "update award_reward set amount = :amount, rule = 'SET', rule_word = :why, review = false, version = version + 1 where id = :id")
                .param("id", reward.value())
                .param("amount", amount)
                .param("why", why)
                .update();
    }

    /** Lets the reward of a misprinted award go on under the one in its place. */
    void correct(ConferralId misprinted, Conferral instead) {
        jdbc.sql(
                        "update award_reward set conferral_id = :instead, name = :name, line = :line, version = version + 1 where conferral_id = :misprinted")
                .param("misprinted", misprinted.value())
                .param("instead", instead.id().value())
                .param("name", instead.name())
                .param("line", instead.line())
                .update();
    }

    /** Keeps others from awards of the same recipients until the transaction ends, whichever body decides them; always in the same order. */
    void lock(Collection<String> who) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtext('award_reward'), b) from (select distinct hashtext(w) & 255 as b from unnest(cast(:who as text[])) w order by b) s
                        """)
                .param("who", who.toArray(String[]::new))
                .query((row, n) -> "")
                .list();
    }

    /** Says that somebody has to look at the amounts of rewards again, and why. */
    void review(Collection<RewardId> rewards, RewardChange.What what, String word, Instant now, By by) {
        jdbc.sql("""
                        with seen as (update award_reward set review = true, version = version + 1 where id = any(:ids) returning id)
                        insert into award_reward_change (reward_id, number, what, word, at, by_name)
                        select s.id, coalesce((select max(number) from award_reward_change c where c.reward_id = s.id), 0) + 1, :what, :word, :now, :by from seen s
                        """)
                .param("ids", rewards.stream().map(RewardId::value).toArray(UUID[]::new))
                .param("what", what.name())
                .param("word", word)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Counts a change that stands elsewhere. */
    void touch(RewardId reward) {
        jdbc.sql("update award_reward set version = version + 1 where id = :id")
                .param("id", reward.value())
                .update();
    }

    /** Notes what became of a reward. */
    void note(RewardId reward, RewardChange.What what, String word, Instant now, By by) {
        jdbc.sql("""
                        insert into award_reward_change (reward_id, number, what, word, at, by_name)
                        select :reward, coalesce(max(number), 0) + 1, :what, :word, :now, :by from award_reward_change where reward_id = :reward
                        """)
                .param("reward", reward.value())
                .param("what", what.name())
                .param("word", word)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
