package vn.thidua.award.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormKind;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.value.Pay;

/**
 * What is paid for an award to somebody who has others: the law tells apart titles of different times, titles of one time, forms, and a title beside a form. Where only the highest of several is paid,
 * what was fixed before stays as it is, and the later award brings what it is above them: together that is the highest.
 */
final class SeveralAwards {

    private final Statutes law;

    SeveralAwards(Statutes law) {
        this.law = law;
    }

    /**
     * An award of the same recipient.
     *
     * @param form code of the title or form
     * @param year for which it is
     * @param dong what is due for it
     */
    record Other(String form, int year, long dong) {}

    /**
     * What is paid.
     *
     * @param word article of the rule that decided, empty for none
     */
    record Due(long dong, RewardRule rule, String word) {}

    /**
     * Returns what is paid.
     *
     * @param rounded what the law gives for it alone
     */
    Due of(String form, int year, LocalDate decided, long rounded, List<Other> others) {
        long taken = 0;
        Optional<Grounds> highest = Optional.empty();
        Optional<Grounds> each = Optional.empty();
        boolean open = false;
        for (Other other : others) {
            Optional<Provision<Pay>> rule = law.find(Matter.SEVERAL, about(form, year, other, decided), null, decided);
            if (rule.isEmpty()) {
                open |= title(form, decided) && title(other.form(), decided) && sameTime(form, year, other, decided);
            } else if (rule.get().value() == Pay.HIGHEST) {
                taken += other.dong();
                highest = Optional.of(rule.get().grounds());
            } else {
                each = Optional.of(rule.get().grounds());
            }
        }
        if (highest.isPresent()) {
            return new Due(
                    Math.max(0, rounded - taken),
                    RewardRule.HIGHEST,
                    highest.get().cited());
        }
        if (open) {
            return new Due(rounded, RewardRule.OPEN, "");
        }
        return new Due(
                rounded,
                each.isPresent() ? RewardRule.ALL : RewardRule.LAW,
                each.map(Grounds::cited).orElse(""));
    }

    /** Tells whether of two awards only the higher one is paid. */
    boolean oneIsPaid(String form, int year, Other other, LocalDate day) {
        return law.find(Matter.SEVERAL, about(form, year, other, day), null, day)
                .filter(rule -> rule.value() == Pay.HIGHEST)
                .isPresent();
    }

    private String about(String form, int year, Other other, LocalDate day) {
        boolean one = title(form, day);
        boolean two = title(other.form(), day);
        if (one && two) {
            return sameTime(form, year, other, day) ? "TITLES_OF_ONE_TIME" : "TITLES_OF_TIMES";
        }
        return one || two ? "TITLE_AND_FORM" : "FORMS";
    }

    /** Titles that are given for a year are of one time where the year is; what a title of several years counts from nobody tells here. */
    private boolean sameTime(String form, int year, Other other, LocalDate day) {
        return year == other.year() && yearly(form, day) && yearly(other.form(), day);
    }

    private boolean yearly(String form, LocalDate day) {
        return known(form, day).filter(AwardForm::everyYear).isPresent();
    }

    private boolean title(String form, LocalDate day) {
        return known(form, day)
                .filter(one -> one.kind() == FormKind.TITLE || one.kind() == FormKind.LOCAL_TITLE)
                .isPresent();
    }

    private Optional<AwardForm> known(String form, LocalDate day) {
        return law.form(form, day).or(() -> law.form(form));
    }
}
