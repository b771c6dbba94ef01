package vn.thidua.scoring.ranking;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.scoring.QuotasSet;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.points.Quota;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** Keeps how many units of a group may be put forward, while its places are not final. */
@NamedInterface("desk")
@Service
@Transactional
public class Quotas {

    private final RoundReads rounds;
    private final FinalReads finals;
    private final FinalRows rows;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Quotas(
            RoundReads rounds,
            FinalReads finals,
            FinalRows rows,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.finals = finals;
        this.rows = rows;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what was said of a group, in order. */
    @Transactional(readOnly = true)
    public List<Quota> of(UUID group) {
        return jdbc.sql("select name, amount, base, rounding from scoring_quota where group_id = :group order by ord")
                .param("group", group)
                .query((row, n) -> new Quota(
                        row.getString("name"),
                        row.getBigDecimal("amount"),
                        Quota.Base.valueOf(row.getString("base")),
                        RoundingMode.valueOf(row.getString("rounding"))))
                .list();
    }

    /**
     * Says how many may be put forward, in the place of what was said before; the same said twice is once.
     *
     * @param seen what stood there when the person began to write
     * @throws vn.thidua.shared.Refused with {@link RankingRefusal#FINAL} or {@link RankingRefusal#QUOTAS_CHANGED}
     */
    public void set(ScoringRoundId id, UUID group, List<Quota> quotas, String seen, By by) {
        if (rounds.find(id).flatMap(round -> round.group(group)).isEmpty()) {
            throw new NotFound("group " + group);
        }
        rows.lock(group);
        List<Quota> before = of(group);
        if (mark(before).equals(mark(quotas))) {
            return;
        }
        if (finals.closed(group)) {
            RankingRefusal.FINAL.because().raise();
        }
        if (!mark(before).equals(seen)) {
            RankingRefusal.QUOTAS_CHANGED.because().raise();
        }
        rows.quotas(group, quotas);
        events.publishEvent(new QuotasSet(id, group, quotas.size(), Instant.now(clock), by));
    }

    /** Returns what a form carries to tell what was seen. */
    public static String mark(List<Quota> quotas) {
        return String.join(
                ";",
                quotas.stream()
                        .map(one -> one.name() + "|"
                                + one.percent().stripTrailingZeros().toPlainString() + "|" + one.base() + "|"
                                + one.rounding())
                        .toList());
    }
}
