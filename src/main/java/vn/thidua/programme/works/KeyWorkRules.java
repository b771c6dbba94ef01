package vn.thidua.programme.works;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.shared.Refusal;

/** What may be done to a key work. */
public final class KeyWorkRules {

    private KeyWorkRules() {}

    /** Returns why nothing is entered in a campaign. */
    public static Optional<Refusal> whyNotEnter(boolean running) {
        return running ? Optional.empty() : Optional.of(KeyWorkRefusal.CAMPAIGN_CLOSED.because());
    }

    /** Returns why nothing more is told of a work. */
    public static Optional<Refusal> whyNotTell(KeyWork work, boolean running) {
        return whyNotEnter(running)
                .or(() ->
                        work.finishedOn() == null ? Optional.empty() : Optional.of(KeyWorkRefusal.FINISHED.because()));
    }

    /**
     * Returns why a row of a table cannot change a work: it was read as another one, or before money was paid.
     *
     * @param seen what had been paid as it was seen, whole đồng
     */
    static Optional<Refusal> whyNotMean(KeyWork work, KeyWorkId meant, long seen) {
        return work.id().equals(meant) && work.paid() == seen
                ? Optional.empty()
                : Optional.of(KeyWorkRefusal.CHANGED_MEANWHILE.because());
    }

    /** Returns why money cannot be entered so. */
    public static Optional<Refusal> whyNotPay(KeyWork work, long amount, LocalDate day, LocalDate today) {
        if (amount == 0) {
            return Optional.of(KeyWorkRefusal.NO_AMOUNT.because());
        }
        return work.paid() + amount < 0 ? Optional.of(KeyWorkRefusal.BELOW_ZERO.because()) : whyNotOn(day, today);
    }

    /** Returns why it was not done on that day. */
    public static Optional<Refusal> whyNotOn(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? Optional.of(KeyWorkRefusal.NOT_YET.because()) : Optional.empty();
    }

    /** Returns why it cannot be told without a word. */
    public static Optional<Refusal> whyNotWithout(String words) {
        return words.isBlank() ? Optional.of(KeyWorkRefusal.NO_WORDS.because()) : Optional.empty();
    }
}
