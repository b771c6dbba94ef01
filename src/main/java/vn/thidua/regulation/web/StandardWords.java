package vn.thidua.regulation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.condition.Condition;
import vn.thidua.regulation.condition.Fact;
import vn.thidua.shared.Phrase;

/** Says what a standard asks for, line by line. */
@NamedInterface("reading")
public final class StandardWords {

    private final Statutes statutes;

    /** Names titles as this law does. */
    public StandardWords(Statutes statutes) {
        this.statutes = statutes;
    }

    /** Returns the lines of a condition. */
    public List<SaidLine> lines(Condition condition) {
        List<SaidLine> lines = new ArrayList<>();
        add(lines, condition, 0);
        return lines;
    }

    private void add(List<SaidLine> lines, Condition condition, int depth) {
        switch (condition) {
            case Condition.All all -> group(lines, "law.all", all.parts(), depth);
            case Condition.Any any -> group(lines, "law.any", any.parts(), depth);
            case Condition.Not(Condition.Test test) -> lines.add(new SaidLine(depth, Phrase.of("law.not", test(test))));
            case Condition.Not not -> group(lines, "law.none", List.of(not.part()), depth);
            case Condition.Test test -> lines.add(new SaidLine(depth, test(test)));
        }
    }

    private void group(List<SaidLine> lines, String key, List<Condition> parts, int depth) {
        lines.add(new SaidLine(depth, Phrase.of(key)));
        parts.forEach(part -> add(lines, part, depth + 1));
    }

    /** Says what a single question asks for. */
    public Phrase test(Condition.Test test) {
        List<Object> words = new ArrayList<>();
        if (!test.of().isEmpty()) {
            words.add(word(test.fact().asked(), test.of()));
        }
        if (!test.bound().isEmpty()) {
            words.add(Phrase.of(
                    "law.compare." + test.comparison(), word(test.fact().measured(), test.bound())));
        }
        boolean everywhere = test.fact() == Fact.INITIATIVES && test.of().isEmpty();
        return new Phrase("law.fact." + test.fact() + (everywhere ? ".ANY" : ""), words);
    }

    private Object word(Fact.Scale scale, String word) {
        return switch (scale) {
            case NUMBER -> new BigDecimal(word);
            case FORM -> statutes.form(word).<Object>map(AwardForm::label).orElse(word);
            case GRADE, CIRCLE, DISCIPLINE -> Phrase.of("law.word." + word);
            case NONE -> word;
        };
    }
}
