package vn.thidua.commendation.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.condition.Condition;
import vn.thidua.regulation.condition.Fact;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.regulation.web.StandardWords;
import vn.thidua.shared.Phrase;

/** Judges a standard by what is known, and tells each of its tests separately. */
final class StandardJudge {

    /* A standard that rests on another that rests on the first would never end. */
    private static final int DEEPEST = 4;

    private final Statutes statutes;
    private final StandardWords words;
    private final LocalDate law;
    private final RecipientKind recipient;
    private final FactBook facts;

    StandardJudge(Statutes statutes, LocalDate law, RecipientKind recipient, FactBook facts) {
        this.statutes = statutes;
        this.words = new StandardWords(statutes);
        this.law = law;
        this.recipient = recipient;
        this.facts = facts;
    }

    Verdict judge(Condition condition) {
        return condition.judge(test -> told(test, 0).verdict());
    }

    private Told told(Condition.Test test, int depth) {
        if (test.fact() != Fact.STANDARD) {
            return facts.told(test);
        }
        Optional<Provision<Condition>> other = statutes.find(Matter.STANDARD, test.of(), recipient, law);
        return other.isEmpty() || depth == DEEPEST
                ? facts.said(Question.of(test))
                : new Told(
                        other.get()
                                .value()
                                .judge(inner -> told(inner, depth + 1).verdict()),
                        Phrase.of("elig.standard", other.get().grounds().cited()));
    }

    /** Returns the standard line by line. */
    List<TestLine> lines(Condition condition) {
        List<TestLine> lines = new ArrayList<>();
        add(lines, condition, 0, 0, false);
        return lines;
    }

    private void add(List<TestLine> lines, Condition condition, int depth, int nested, boolean not) {
        switch (condition) {
            case Condition.All all -> group(lines, "law.all", all, all.parts(), new Place(depth, nested, not));
            case Condition.Any any -> group(lines, "law.any", any, any.parts(), new Place(depth, nested, not));
            case Condition.Not(Condition.Test test) -> test(lines, test, depth, nested, !not);
            case Condition.Not no -> group(lines, "law.none", no, List.of(no.part()), new Place(depth, nested, not));
            case Condition.Test test -> test(lines, test, depth, nested, not);
        }
    }

    private record Place(int depth, int nested, boolean not) {}

    private void group(List<TestLine> lines, String key, Condition whole, List<Condition> parts, Place place) {
        Verdict verdict = whole.judge(test -> told(test, place.nested()).verdict());
        lines.add(new TestLine(place.depth(), Phrase.of(key), verdict, Optional.empty(), ""));
        parts.forEach(part -> add(lines, part, place.depth() + 1, place.nested(), false));
    }

    private void test(List<TestLine> lines, Condition.Test test, int depth, int nested, boolean not) {
        Told told = told(test, nested);
        Phrase asked = not ? Phrase.of("law.not", words.test(test)) : words.test(test);
        Verdict verdict = not ? told.verdict().opposite() : told.verdict();
        Optional<Provision<Condition>> other = test.fact() == Fact.STANDARD && nested < DEEPEST
                ? statutes.find(Matter.STANDARD, test.of(), recipient, law)
                : Optional.empty();
        String question = other.isPresent() ? "" : Question.of(test);
        lines.add(new TestLine(depth, asked, verdict, Optional.of(told.why()), question));
        other.ifPresent(standard -> add(lines, standard.value(), depth + 1, nested + 1, false));
    }
}
