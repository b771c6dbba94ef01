package vn.thidua.award.decision;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.Grounds;
import vn.thidua.shared.Phrase;

/**
 * Something that stands against an award.
 *
 * @param why in a sentence
 * @param grounds where the rule stands; empty for one that is not of the law
 * @param waivable whether a named person may let it pass here, with a reason
 */
@NamedInterface("desk")
public record Hindrance(Sort sort, Phrase why, Optional<Grounds> grounds, boolean waivable) {

    /** What stands against it. */
    @NamedInterface("desk")
    public enum Sort {
        /** The office has no such proposal. */
        NOT_RECEIVED,
        /** A finding is not settled. */
        FINDING,
        /** A paper is missing. */
        PAPER,
        /** The council has not voted. */
        NO_VOTE,
        /** The council did not choose it. */
        VOTE_LOST,
        /** It is in another decision. */
        TAKEN,
        /** The same achievement, or the same title of the year, is in another decision. */
        SAME_ACHIEVEMENT,
        /** The unit is there no more, or the person. */
        GONE
    }
}
