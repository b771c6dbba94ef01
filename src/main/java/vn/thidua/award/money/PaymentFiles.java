package vn.thidua.award.money;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Says who sees the signed receipts of payments, adds them and takes them away: who pays, as long as the payment counts. */
@Component
class PaymentFiles implements EvidenceOwner {

    private final PaymentRows rows;
    private final RewardReads reads;
    private final MoneySight sight;

    PaymentFiles(PaymentRows rows, RewardReads reads, MoneySight sight) {
        this.rows = rows;
        this.reads = reads;
        this.sight = sight;
    }

    @Override
    public String kind() {
        return Payment.KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        return reward(subject)
                .filter(reward -> sight.sees(reward.owner(), actor))
                .isPresent();
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        return own(subject, actor).counts() ? Optional.empty() : Optional.of(MoneyRefusal.NOT_NOW.because(""));
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return whyNotAdd(subject, actor);
    }

    private Payment own(EvidenceSubject subject, Actor actor) {
        if (reward(subject).filter(reward -> sight.pays(reward.owner(), actor)).isEmpty()) {
            throw new NotFound(subject.toString());
        }
        return rows.find(subject.id()).orElseThrow(() -> new NotFound(subject.toString()));
    }

    private Optional<Payable> reward(EvidenceSubject subject) {
        return rows.find(subject.id()).map(Payment::reward).flatMap(reads::find);
    }
}
