package vn.thidua.award.money;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.shared.WrittenNumber;

/** Says why money cannot have changed hands so. */
final class PaymentRules {

    /** Most characters of a name or a note. */
    static final int LONGEST = 500;

    private PaymentRules() {}

    /** Returns why a payment cannot be. */
    static Optional<Refusal> whyNot(Payable reward, Payment.Handing handing, LocalDate today) {
        return handing.sort() == Payment.Sort.PAID
                ? whyNotPay(reward, handing).or(() -> whyNotSo(reward, handing, today))
                : whyNotBack(reward, handing).or(() -> whyNotSo(reward, handing, today));
    }

    private static Optional<Refusal> whyNotPay(Payable reward, Payment.Handing handing) {
        String name = reward.who().name();
        if (reward.standing().is() == RewardStanding.REVOKED) {
            return Optional.of(MoneyRefusal.NOT_NOW.because(name));
        }
        if (reward.standing().is() == RewardStanding.HELD) {
            return Optional.of(
                    MoneyRefusal.HELD_BACK.because(name, reward.standing().word()));
        }
        if (reward.amount().dong() == null) {
            return Optional.of(MoneyRefusal.AMOUNT_UNKNOWN.because(name));
        }
        if (reward.left() == 0) {
            return Optional.of(MoneyRefusal.NOTHING_DUE.because(name));
        }
        return handing.amount() > reward.left()
                ? Optional.of(MoneyRefusal.MORE_THAN_DUE.because(name, written(reward.left())))
                : Optional.empty();
    }

    private static Optional<Refusal> whyNotBack(Payable reward, Payment.Handing handing) {
        if (reward.claim() == 0) {
            return Optional.of(MoneyRefusal.NO_CLAIM.because(reward.who().name()));
        }
        return handing.amount() > reward.claim()
                ? Optional.of(MoneyRefusal.MORE_THAN_CLAIM.because(reward.who().name(), written(reward.claim())))
                : Optional.empty();
    }

    private static Optional<Refusal> whyNotSo(Payable reward, Payment.Handing handing, LocalDate today) {
        if (handing.amount() <= 0) {
            return Optional.of(MoneyRefusal.BAD_AMOUNT.because());
        }
        if (handing.on().isAfter(today) || handing.on().isBefore(reward.decided())) {
            return Optional.of(MoneyRefusal.BAD_DAY.because(WrittenDay.of(reward.decided())));
        }
        if (handing.receiver().isBlank()) {
            return Optional.of(MoneyRefusal.NO_RECEIVER.because());
        }
        return handing.receiver().length() > LONGEST || handing.note().length() > LONGEST
                ? Optional.of(MoneyRefusal.TOO_LONG.because(LONGEST))
                : Optional.empty();
    }

    /** Returns why a payment cannot be undone. */
    static Optional<Refusal> whyNotUndo(Payable reward, Payment payment, String why) {
        if (why.isBlank()) {
            return Optional.of(MoneyRefusal.NO_WHY.because());
        }
        if (why.length() > LONGEST) {
            return Optional.of(MoneyRefusal.TOO_LONG.because(LONGEST));
        }
        boolean rests = payment.handing().sort() == Payment.Sort.PAID
                && reward.paid() - payment.handing().amount() < reward.back();
        return rests ? Optional.of(MoneyRefusal.BACK_AFTERWARDS.because()) : Optional.empty();
    }

    /** Returns an amount as Vietnamese papers write it. */
    static String written(long dong) {
        return WrittenNumber.of(java.math.BigDecimal.valueOf(dong), Vietnamese.LOCALE);
    }
}
