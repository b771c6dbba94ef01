package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Spelling;
import vn.thidua.regulation.AbolishedTerm;
import vn.thidua.regulation.Law;

/** Looks for levels of government that are no longer there on the day of issue. */
final class TermCheck implements Check {

    private static final int MOST_PLACES = 50;

    private final Map<LocalDate, Pattern> abolished;

    TermCheck(Law law) {
        this.abolished = law.abolished().stream()
                .collect(Collectors.groupingBy(
                        AbolishedTerm::from,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), TermCheck::anyOf)));
    }

    @Override
    public void look(Evidence evidence, Findings findings) {
        LocalDate issued = evidence.issued();
        if (issued != null) {
            abolished.forEach((from, terms) -> {
                if (!issued.isBefore(from)) {
                    look(evidence, from, terms, findings);
                }
            });
        }
    }

    private static void look(Evidence evidence, LocalDate from, Pattern terms, Findings findings) {
        List<Span> spans = new ArrayList<>();
        for (Passage passage : evidence.passages()) {
            Matcher term = terms.matcher(passage.text().key());
            while (term.find() && spans.size() < MOST_PLACES) {
                spans.add(passage.text().span(term.start(), term.end()));
            }
        }
        if (!spans.isEmpty()) {
            Span first = spans.getFirst();
            findings.add(
                    Fault.TERM_OUTDATED,
                    evidence.where(first),
                    first,
                    spans.subList(1, spans.size()),
                    evidence.words(first),
                    Days.show(from));
        }
    }

    private static Pattern anyOf(List<AbolishedTerm> terms) {
        return Pattern.compile(terms.stream()
                .map(term -> Pattern.quote(Spelling.key(term.words())))
                .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})")));
    }
}
