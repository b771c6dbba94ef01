package vn.thidua.plan.reading.target;

import java.util.List;
import vn.thidua.plan.reading.target.Token.Kind;

/** Where the clauses and sentences of a passage begin and end, as indexes of tokens, found once for all quantities. */
final class Clauses {

    private final int[] clauseFrom;
    private final int[] clauseTo;
    private final int[] sentenceFrom;

    /** Clauses end at {@code ; . :} and at brackets, except that a bracket within a clause is stepped over by those who read on. */
    Clauses(Passage passage) {
        List<Token> tokens = passage.tokens();
        int size = tokens.size();
        clauseFrom = new int[size + 1];
        clauseTo = new int[size + 1];
        sentenceFrom = new int[size + 1];
        int clause = 0;
        int sentence = 0;
        for (int i = 0; i < size; i++) {
            clauseFrom[i] = clause;
            sentenceFrom[i] = sentence;
            clause = passage.isHard(i) ? i + 1 : clause;
            sentence = tokens.get(i).is(Kind.STOP) ? i + 1 : sentence;
        }
        int end = size;
        for (int i = size - 1; i >= 0; i--) {
            end = passage.isHard(i) ? i : end;
            clauseTo[i] = end;
        }
        clauseTo[size] = size;
        clauseFrom[size] = clause;
        sentenceFrom[size] = sentence;
    }

    /** Returns the index of the first token of the clause that a token stands in. */
    int from(int token) {
        return clauseFrom[token];
    }

    /** Returns the index behind the last token of the clause that a token stands in. */
    int to(int token) {
        return clauseTo[token];
    }

    /** Returns the index of the first token of the sentence that a token stands in. */
    int sentenceFrom(int token) {
        return sentenceFrom[token];
    }
}
