package vn.thidua.commendation.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes rounds and what becomes of them. */
@Repository
class AwardRoundRows {

    private final JdbcClient jdbc;

    AwardRoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new round; false where it is there already. */
    boolean insert(AwardRound round, Instant now, By by) {
        boolean fresh = jdbc.sql("""
                                insert into commendation_round (id, owner_id, kind, title, year, campaign_id, words, last_day, lateness, secret, state, begun_at, begun_by, changed_by)
                                values (:id, :owner, :kind, :title, :year, :campaign, :words, :lastDay, :lateness, :secret, 'DRAFT', :now, :by, :by)
                                on conflict do nothing
                                """)
                        .param("id", round.id().value())
                        .param("owner", round.owner().value())
                        .param("kind", round.kind().name())
                        .param("title", round.title())
                        .param("year", round.year())
                        .param("campaign", campaign(round))
                        .param("words", round.words())
                        .param("lastDay", round.lastDay())
                        .param("lateness", lateness(round))
                        .param("secret", round.secret())
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
        if (fresh) {
            fill(round);
        }
        return fresh;
    }

    /** Writes a round over the one that is there; what is asked for no more goes. */
    void update(AwardRound round, By by) {
        jdbc.sql("""
                        update commendation_round set kind = :kind, title = :title, year = :year, campaign_id = :campaign, words = :words, last_day = :lastDay,
                            lateness = :lateness, secret = :secret, changed_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", round.id().value())
                .param("kind", round.kind().name())
                .param("title", round.title())
                .param("year", round.year())
                .param("campaign", campaign(round))
                .param("words", round.words())
                .param("lastDay", round.lastDay())
                .param("lateness", lateness(round))
                .param("secret", round.secret())
                .param("by", by.name())
                .update();
        jdbc.sql("delete from commendation_ask where round_id = :round and not id = any(:kept)")
                .param("round", round.id().value())
                .param("kept", round.asks().stream().map(Ask::id).toArray(UUID[]::new))
                .update();
        fill(round);
    }

    /** Returns those of the asks for which somebody is proposed. */
    List<UUID> used(AwardRoundId round) {
        return jdbc.sql(
                        "select distinct a.id from commendation_ask a join commendation_proposal p on p.ask_id = a.id where a.round_id = :round")
                .param("round", round.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Moves a round on. */
    void move(AwardRoundId round, RoundState state, Instant now, By by) {
        jdbc.sql("""
                        update commendation_round set state = :state, opened_at = coalesce(opened_at, case when :state = 'OPEN' then cast(:now as timestamptz) end),
                            closed_at = case when :state = 'CLOSED' then cast(:now as timestamptz) end, changed_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", round.value())
                .param("state", state.name())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Notes what became of a round. */
    void note(AwardRoundId round, RoundChange.What what, String why, Instant now, By by) {
        jdbc.sql("""
                        insert into commendation_round_change (round_id, number, what, why, at, by_name)
                        select :round, coalesce(max(number), 0) + 1, :what, :why, :now, :by from commendation_round_change where round_id = :round
                        """)
                .param("round", round.value())
                .param("what", what.name())
                .param("why", why)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    private void fill(AwardRound round) {
        int ord = 0;
        for (Ask ask : round.asks()) {
            jdbc.sql("""
                            insert into commendation_ask (id, round_id, ord, form, recipient, most, percent, base, base_words, rounding, criteria, heads, last_day)
                            values (:id, :round, :ord, :form, :recipient, :most, :percent, :base, :baseWords, :rounding, :criteria, :heads, :lastDay)
                            on conflict (id) do update set ord = excluded.ord, form = excluded.form, recipient = excluded.recipient, most = excluded.most,
                                percent = excluded.percent, base = excluded.base, base_words = excluded.base_words, rounding = excluded.rounding,
                                criteria = excluded.criteria, heads = excluded.heads, last_day = excluded.last_day
                            """)
                    .param("id", ask.id())
                    .param("round", round.id().value())
                    .param("ord", ++ord)
                    .param("form", ask.form())
                    .param("recipient", ask.recipient().name())
                    .param("most", ask.quota().most())
                    .param("percent", ask.quota().percent())
                    .param("base", ask.quota().base())
                    .param("baseWords", ask.quota().baseWords())
                    .param("rounding", ask.quota().rounding().name())
                    .param("criteria", String.join("\n", ask.criteria()))
                    .param("heads", ask.heads())
                    .param("lastDay", ask.lastDay())
                    .update();
        }
    }

    private static @Nullable UUID campaign(AwardRound round) {
        CampaignId campaign = round.campaign();
        return campaign == null ? null : campaign.value();
    }

    private static String lateness(AwardRound round) {
        return round.takesLate() ? "MARKED" : "VOID";
    }
}
