package vn.thidua.award.printing.web;

import java.time.Instant;
import java.util.List;
import vn.thidua.award.printing.CheckAnswer;

/**
 * The page where everybody checks certificates.
 *
 * @param asked whether something was asked
 * @param answers what it is worth; several where bodies have decisions of the same number on the same day
 * @param locked whether too much was asked from the same place
 * @param unread whether a number, a day or an ordinal was typed that is none
 */
public record CheckPage(
        boolean asked, List<CheckAnswer> answers, Typed typed, boolean locked, boolean unread, Instant at) {

    /** What was typed. */
    public record Typed(String code, String decision, String day, String ordinal) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }
}
