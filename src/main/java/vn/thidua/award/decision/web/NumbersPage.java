package vn.thidua.award.decision.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.paperwork.numbering.PaperNumbers;
import vn.thidua.shared.Refusal;

/**
 * The book of numbers of a body in a year.
 *
 * @param next next number
 * @param typed what was typed to note numbers that were used on paper
 */
public record NumbersPage(
        String issuer, int year, int next, List<PaperNumbers.Taken> taken, Typed typed, Optional<Refusal> refusal) {

    /** What was typed. */
    public record Typed(String from, String to, String why) {}
}
