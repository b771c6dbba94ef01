package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Spelling;
import vn.thidua.regulation.Law;
import vn.thidua.regulation.LegalDocument;

/** Looks whether the legal documents that are named were still in force on the day of issue. */
final class ForceCheck implements Check {

    private static final String LAW = "Luật ";
    private static final String BETWEEN_WORDS = "[ ,-]{1,3}(?:và )?";

    private final Law law;
    private final Map<String, Pattern> endedLaws;

    ForceCheck(Law law) {
        this.law = law;
        this.endedLaws = law.documents().stream()
                .filter(document ->
                        document.endedOn() != null && document.title().startsWith(LAW))
                .flatMap(document -> cited(document).map(pattern -> Map.entry(document.number(), pattern)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    @Override
    public void look(Evidence evidence, Findings findings) {
        LocalDate issued = evidence.issued();
        if (issued == null) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (LegalReference basis : evidence.reading().legalBases()) {
            check(evidence, basis.ref(), basis.number(), basis.span(), issued, told, findings);
        }
        for (Passage passage : evidence.passages()) {
            for (Reference reference : passage.references()) {
                check(evidence, reference.name(), reference.printed(), reference.span(), issued, told, findings);
            }
            if (passage.hasDigit()) {
                endedLaws.forEach((number, cited) -> {
                    Matcher found = cited.matcher(passage.text().key());
                    if (found.find()) {
                        Span span = passage.text().span(found.start(), found.end());
                        check(evidence, evidence.words(span), number, span, issued, told, findings);
                    }
                });
            }
        }
    }

    private void check(
            Evidence evidence,
            String name,
            @Nullable String number,
            Span span,
            LocalDate issued,
            Set<String> told,
            Findings findings) {
        law.find(number)
                .ifPresent(document -> document.endedBy(issued)
                        .filter(end -> told.add(document.number()))
                        .ifPresent(end -> findings.add(
                                document.verified() ? Fault.BASIS_EXPIRED : Fault.BASIS_EXPIRED_UNVERIFIED,
                                evidence.where(span),
                                span,
                                Quotes.fold(name),
                                Days.show(end),
                                successor(document, issued))));
    }

    /** The clause ends the document in favour of the next one only; it says nothing about those after it. */
    private String successor(LegalDocument document, LocalDate issued) {
        return law.successor(document, issued)
                .map(LegalDocument::number)
                .map(number -> ", thay bằng " + number + article(document, number))
                .orElse("");
    }

    private static String article(LegalDocument document, String successor) {
        return document.article().isEmpty() || !document.replacedBy().equals(successor)
                ? ""
                : " (" + document.article() + ")";
    }

    /** A law is cited by its title with the day or the year of issue, with or without its number. */
    private static Stream<Pattern> cited(LegalDocument document) {
        LocalDate day = document.issuedOn();
        if (day == null) {
            return Stream.empty();
        }
        String title = Stream.of(Spelling.key(document.title()).split("[ ,]+"))
                .map(Pattern::quote)
                .collect(Collectors.joining(BETWEEN_WORDS));
        return Stream.of(Pattern.compile(title
                + "(?: số " + Pattern.quote(Spelling.key(document.number())) + ")?"
                + " (?:ngày 0?%d ?(?:/|tháng) ?0?%d ?(?:/|năm) ?%d|năm %d)"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear(), day.getYear())));
    }
}
