package vn.thidua.plan.reading.target;

import java.util.List;
import vn.thidua.plan.reading.target.Governor.Change;

/**
 * A quantity that may be a target, with what stands around it.
 *
 * @param goals whether it stands in a section about objectives
 * @param clause index of the first token of its clause
 * @param floor index of the first token that may belong to it: start of the clause, or behind the quantity before
 * @param end index behind the last token of its clause
 */
record Candidate(Passage passage, Quantity quantity, Governor governor, boolean goals, int clause, int floor, int end) {

    List<Token> tokens() {
        return passage.tokens();
    }

    /** Tells whether any verb or comparator stands before the number. */
    boolean isGoverned() {
        return governor.makes()
                || governor.level()
                || governor.promise()
                || governor.comparator() != null
                || governor.change() != Change.NONE;
    }

    /** Tells whether the number is a step and the verb of change stands right before it. */
    boolean isSteppedUpon() {
        return governor.steps() && governor.changeAt() >= governor.from();
    }

    /** Tells whether a colon stands before the number and what governs it. */
    boolean isBehindColon() {
        return passage.is(governor.from() - 1, Token.Kind.COLON);
    }

    /** Tells whether the clause ends behind the unit, or a comma stands there. */
    boolean endsClause() {
        return endsAt(quantity.to());
    }

    /** Tells whether the clause ends behind the unit and a "trở lên". */
    boolean endsClauseUpwards() {
        return endsAt(quantity.to() + Lexicon.UPWARDS.startingAt(tokens(), quantity.to()));
    }

    private boolean endsAt(int behind) {
        return behind >= end || passage.is(behind, Token.Kind.COMMA);
    }

    /** Tells whether one of the phrases stands in the clause, not far from the number. */
    boolean hasNear(Phrases phrases, int near) {
        return phrases.first(tokens(), Math.max(clause, quantity.from() - near), Math.min(end, quantity.to() + near))
                >= 0;
    }
}
