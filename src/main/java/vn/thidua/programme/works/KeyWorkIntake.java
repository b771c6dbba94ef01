package vn.thidua.programme.works;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.programme.domain.Taken;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Takes key works that come as a table: enters what is new, changes what differs; money that differs becomes a payment of the difference. The same table twice changes nothing. */
@Service
@Transactional
public class KeyWorkIntake {

    private final KeyWorkDesk desk;
    private final KeyWorkReads reads;
    private final KeyWorkRows rows;
    private final Clock clock;

    KeyWorkIntake(KeyWorkDesk desk, KeyWorkReads reads, KeyWorkRows rows, Clock clock) {
        this.desk = desk;
        this.reads = reads;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A row.
     *
     * @param id of the work it means, or made by the screen for a new one
     * @param version of that work as it was seen
     * @param paid all that was paid, whole đồng; null where the row does not say
     * @param seen all that had been paid as it was seen, whole đồng
     */
    public record Row(
            KeyWorkId id,
            long version,
            KeyWork.Plan plan,
            @Nullable Long paid,
            long seen) {}

    /**
     * Takes the rows, all or none.
     *
     * @param why what stands beside payments
     * @throws vn.thidua.shared.Refused with a constant of {@link KeyWorkRefusal}
     */
    public Taken take(CampaignId campaign, List<Row> table, String why, By by) {
        rows.alone(campaign);
        KnownWorks known = new KnownWorks(reads.all(campaign));
        int entered = 0;
        int changed = 0;
        for (Row row : table) {
            Optional<KeyWork> there = known.of(row.id()).or(() -> known.like(row.plan()));
            if (there.isEmpty()) {
                if (!desk.enter(row.id(), campaign, row.plan(), by)) {
                    KeyWorkRefusal.CHANGED_MEANWHILE.because().raise();
                }
                pay(row.id(), row.paid() == null ? 0 : row.paid(), why, by);
                entered++;
            } else if (changes(row, there.get())) {
                change(row, there.get(), why, by);
                changed++;
            }
        }
        return new Taken(entered, changed, table.size() - entered - changed);
    }

    private static boolean changes(Row row, KeyWork work) {
        return !row.plan().equals(work.plan()) || row.paid() != null && row.paid() != work.paid();
    }

    private void change(Row row, KeyWork work, String why, By by) {
        KeyWorkRules.whyNotMean(work, row.id(), row.seen()).ifPresent(Refusal::raise);
        if (!row.plan().equals(work.plan())) {
            desk.change(row.id(), row.plan(), row.version(), by);
        }
        pay(row.id(), row.paid() == null ? 0 : row.paid() - work.paid(), why, by);
    }

    private void pay(KeyWorkId work, long amount, String why, By by) {
        if (amount != 0) {
            desk.pay(work, UUID.randomUUID(), LocalDate.now(clock), amount, why, by);
        }
    }
}
