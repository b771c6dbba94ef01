package vn.thidua.commendation.eligibility;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.Phrase;

/**
 * What was found about one thing that the law or the round asks.
 *
 * @param found by the program
 * @param why what is known and from where, a sentence each
 * @param grounds where the rule stands; empty for a rule of the round
 * @param questions that people have to answer where they are not answered
 * @param waiver that somebody lets it pass all the same
 */
@NamedInterface("desk")
public record Finding(
        Sort sort,
        Verdict found,
        List<Phrase> why,
        Optional<Grounds> grounds,
        List<String> questions,
        Optional<Waiver> waiver) {

    public Finding {
        why = List.copyOf(why);
        questions = List.copyOf(questions);
    }

    /** What is looked at, in the order in which it is shown. */
    @NamedInterface("desk")
    public enum Sort {
        /** The form is there that day and may go to such a recipient. */
        FORM,
        /** Who may decide. */
        DECIDER,
        /** The standard of the form. */
        STANDARD,
        /** What nobody gets twice in a life. */
        ONCE,
        /** The body was dissolved. */
        DISSOLVED,
        /** The same achievement was commended, or is proposed, elsewhere. */
        SAME_ACHIEVEMENT,
        /** The same initiative was used for another award. */
        SAME_INITIATIVE,
        /** A case is being looked into. */
        PENDING,
        /** A disciplinary measure runs. */
        DISCIPLINE,
        /** Whoever heads a unit: how that unit did. */
        HEADS,
        /** How many the round gives at most. */
        QUOTA,
        /** How many the law lets there be. */
        LAW_QUOTA,
        /** What other bodies say that were asked. */
        CLEARANCE,
        /** What the public says that was asked. */
        CONSULTATION,
        /** Whether it came in time. */
        LATE
    }

    /** Returns what counts. */
    public Verdict verdict() {
        return waiver.isPresent() ? Verdict.MET : found;
    }

    Finding with(Optional<Waiver> let) {
        return new Finding(sort, found, why, grounds, questions, let);
    }
}
