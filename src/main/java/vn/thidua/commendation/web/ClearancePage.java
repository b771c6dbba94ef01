package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.commendation.clearance.Clearance;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.evidence.Evidence;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * What one body is asked and says.
 *
 * @param office name of the body whose office asks
 * @param asks whether the person works for that office
 * @param asked whether the person speaks for the body that is asked
 * @param link address by which the body answers, shown this once; empty where none was made just now
 * @param why reason as typed, where a withdrawal was refused
 */
public record ClearancePage(
        AwardRound round,
        String office,
        Clearance clearance,
        List<Line> lines,
        boolean asks,
        boolean asked,
        String link,
        ReplyForm form,
        String why,
        Optional<Refusal> refusal,
        LocalDate today) {

    /** A candidate with what is said and what proves it. */
    public record Line(Clearance.Item item, Phrase.Label form, List<Evidence> files) {

        /** Keeps a copy of the files. */
        public Line {
            files = List.copyOf(files);
        }
    }

    /** Returns for what each candidate is proposed, in their order. */
    public List<Phrase.Label> labels() {
        return lines.stream().map(Line::form).toList();
    }

    /** Returns how it stands. */
    public Clearance.Standing standing() {
        return clearance.standing(today);
    }

    /** Tells whether it stands so. */
    public boolean is(Clearance.Standing standing) {
        return standing() == standing;
    }

    /** Tells whether the body has no accounts here. */
    public boolean outside() {
        return clearance.unit() == null;
    }

    /** Returns the last day that a new link opens unless another is chosen. */
    public LocalDate linkUntil() {
        LocalDate due = clearance.term().dueOn();
        return due.isBefore(today) ? today.plusDays(3) : due;
    }
}
