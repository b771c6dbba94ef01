package vn.thidua.programme.works.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.web.IntakePage;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.WrittenDay;
import vn.thidua.shared.WrittenNumber;

/** Tells what a row changes in a key work that is there, column by column. */
record KeyWorkChanges(KeyWork work, CampaignBook.Open book, Locale locale) {

    /**
     * Returns what changes.
     *
     * @param meant what the row plans, or null where it is not understood
     * @param paid all that was paid as the row has it, or empty
     */
    List<IntakePage.Change> of(KeyWork.@Nullable Plan meant, String paid) {
        List<IntakePage.Change> changes = new ArrayList<>();
        KeyWork.Plan plan = work.plan();
        if (meant != null && !meant.equals(plan)) {
            note(changes, "keyWork.name", plan.name(), meant.name());
            if (!meant.lead().equals(plan.lead())) {
                note(
                        changes,
                        "keyWork.lead",
                        book.units().written(plan.lead()),
                        book.units().written(meant.lead()));
            }
            note(changes, "keyWork.about", plan.about(), meant.about());
            note(changes, "task.content", book.title(plan.content()), book.title(meant.content()));
            note(changes, "keyWork.budget", number(plan.budget()), number(meant.budget()));
            note(changes, "keyWork.startsOn", WrittenDay.of(plan.startsOn()), WrittenDay.of(meant.startsOn()));
            note(changes, "keyWork.lastDay", WrittenDay.of(plan.lastDay()), WrittenDay.of(meant.lastDay()));
        }
        KeyWorkReader.money(paid).ifPresent(sum -> note(changes, "keyWork.paidSum", number(work.paid()), number(sum)));
        return changes;
    }

    /** Returns an amount of money as people of a language read it; what is none as it was typed. */
    static String money(String typed, Locale locale) {
        OptionalLong money = KeyWorkReader.money(typed);
        return money.isPresent() ? WrittenNumber.of(BigDecimal.valueOf(money.getAsLong()), locale) : typed;
    }

    /** Returns a day as people read it; what is none as it was typed. */
    static String day(String typed) {
        return TypedDay.read(typed).map(WrittenDay::of).orElse(typed);
    }

    private String number(long amount) {
        return WrittenNumber.of(BigDecimal.valueOf(amount), locale);
    }

    private static void note(List<IntakePage.Change> changes, String key, String was, String is) {
        if (!Objects.equals(was, is)) {
            changes.add(new IntakePage.Change(key, was, is));
        }
    }
}
