package vn.thidua.honours.domain;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.honours.HonourSource;
import vn.thidua.honours.HonourState;
import vn.thidua.regulation.AwardForm;
import vn.thidua.shared.Refusal;

/** What a line of the register has to keep to. */
public final class HonourRules {

    private HonourRules() {}

    /**
     * Returns why something cannot be written into the register.
     *
     * @param form the title or form by its code; empty where there is none
     */
    public static Optional<Refusal> whyNot(Honour.Entry entry, Optional<AwardForm> form, LocalDate today) {
        Honour.Award award = entry.award();
        LocalDate decided = entry.decision().on();
        if (form.isEmpty()) {
            return Optional.of(HonourRefusal.NO_SUCH_FORM.because(award.form()));
        }
        String name = entry.recipient().name();
        if (!form.get().recipients().contains(entry.recipient().kind())) {
            return Optional.of(
                    HonourRefusal.WRONG_RECIPIENT.because(name, form.get().name()));
        }
        if (form.get().everyYear() && award.year() == null) {
            return Optional.of(HonourRefusal.NO_YEAR.because(name, form.get().name()));
        }
        if (decided.isAfter(today)) {
            return Optional.of(HonourRefusal.NOT_DECIDED_YET.because(name));
        }
        return wrongTime(award, decided) ? Optional.of(HonourRefusal.WRONG_TIME.because(name)) : Optional.empty();
    }

    /* A title can be decided before its year is over, never before it began. */
    private static boolean wrongTime(Honour.Award award, LocalDate decided) {
        return award.year() != null && award.year() > decided.getYear()
                || award.from() != null && award.from().isAfter(decided)
                || award.from() != null
                        && award.until() != null
                        && award.until().isBefore(award.from());
    }

    /** Returns why an honour cannot be noted as taken back or replaced. */
    public static Optional<Refusal> whyNotEnd(Honour honour, long seen, String why) {
        if (honour.standing().state() != HonourState.VALID) {
            return Optional.of(HonourRefusal.NOT_VALID.because());
        }
        if (honour.version() != seen) {
            return Optional.of(HonourRefusal.CHANGED_MEANWHILE.because());
        }
        return why.isBlank() ? Optional.of(HonourRefusal.NO_REASON.because()) : Optional.empty();
    }

    /** Returns why nothing can be noted in the register itself: what was decided with the program is taken back and corrected with its decision. */
    public static Optional<Refusal> whyNotHere(Honour honour) {
        return honour.written().source() == HonourSource.DECIDED
                ? Optional.of(HonourRefusal.DECIDED_HERE.because(
                        honour.entry().decision().number()))
                : Optional.empty();
    }

    /** Returns why a decision cannot have taken an honour back. */
    public static Optional<Refusal> whyNotRevoke(
            Honour honour, Honour.Revocation by, long seen, String why, LocalDate today) {
        return whyNotEnd(honour, seen, why)
                .or(() -> by.on().isBefore(honour.entry().decision().on())
                                || by.on().isAfter(today)
                        ? Optional.of(HonourRefusal.REVOKED_TOO_EARLY.because())
                        : Optional.empty());
    }
}
