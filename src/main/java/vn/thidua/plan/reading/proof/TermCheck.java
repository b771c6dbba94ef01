package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.Span;

/** Looks for levels of government that are no longer there on the day of issue. */
final class TermCheck implements Check {

    /** Two-tier local government: no districts, no towns of commune rank. */
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private static final Pattern TOWN = Pattern.compile(
            "xã, phường,? (?:và )?thị trấn|phường, xã,? (?:và )?thị trấn|ủy ban nhân dân (?:các )?(?:quận|huyện)(?!\\p{L})|ubnd (?:các )?(?:quận|huyện)(?!\\p{L})|cấp huyện(?!\\p{L})");

    @Override
    public void look(Evidence evidence, Findings findings) {
        LocalDate issued = evidence.issued();
        if (issued == null || issued.isBefore(TWO_TIERS)) {
            return;
        }
        List<Span> spans = new ArrayList<>();
        Passage first = null;
        for (Passage passage : evidence.passages()) {
            Matcher term = TOWN.matcher(passage.text().key());
            while (term.find() && spans.size() < 50) {
                first = first == null ? passage : first;
                spans.add(passage.text().span(term.start(), term.end()));
            }
        }
        if (first != null) {
            findings.add(
                    Fault.TERM_OUTDATED,
                    first.where(),
                    spans.getFirst(),
                    spans.subList(1, spans.size()),
                    evidence.words(spans.getFirst()));
        }
    }
}
