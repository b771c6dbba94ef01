package vn.thidua.commendation.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.regulation.Authority;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.Vietnamese;

/** Finds the title or form of the law that the words of a plan mean. */
final class PlannedForm {

    private static final List<String> STATE = List.of("thu tuong", "chinh phu", "chu tich nuoc");
    private static final List<String> PROVINCE = List.of("tinh", "thanh pho", "bo truong");

    private final Statutes statutes;
    private final LocalDate day;
    private final Authority own;

    PlannedForm(Statutes statutes, LocalDate day, Authority own) {
        this.statutes = statutes;
        this.day = day;
        this.own = own;
    }

    /**
     * Returns the one that is meant, empty where none begins so.
     *
     * @param form as in the plan: Giấy khen
     * @param authority who gives it, in the words of the plan; empty where the plan does not say
     */
    Optional<AwardForm> meant(String form, String authority) {
        String begins = Vietnamese.fold(form).strip();
        String who = Vietnamese.fold(form + " " + authority);
        return statutes.forms(day).stream()
                .filter(one -> !begins.isEmpty() && begins(one, begins))
                .max(Comparator.<AwardForm, Boolean>comparing(one -> one.level() == level(who))
                        .thenComparing(this::given));
    }

    private static boolean begins(AwardForm one, String begins) {
        String name = Vietnamese.fold(one.name());
        return name.startsWith(begins) || begins.startsWith(name) || head(name).equals(head(begins));
    }

    /** The first two words: giấy khen, bằng khen, cờ thi. */
    private static String head(String text) {
        String[] words = text.split(" ", -1);
        return words.length < 2 ? text : words[0] + " " + words[1];
    }

    private static FormLevel level(String who) {
        if (STATE.stream().anyMatch(who::contains)) {
            return FormLevel.STATE;
        }
        return PROVINCE.stream().anyMatch(who::contains) ? FormLevel.PROVINCE : FormLevel.BASE;
    }

    private boolean given(AwardForm one) {
        return statutes.find(Matter.DECIDERS, one.code(), null, day)
                .map(Provision::value)
                .orElse(Set.of())
                .contains(own);
    }
}
