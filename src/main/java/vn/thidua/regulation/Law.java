package vn.thidua.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The legal documents and what follows from them by date. */
public final class Law {

    private final List<LegalDocument> documents;
    private final Map<String, LegalDocument> byNumber;
    private final List<AbolishedTerm> abolished;
    private final List<ErasureGround> erasureGrounds;
    private final List<Preference> preferences;

    /** Creates the law from its parts. */
    public Law(List<LegalDocument> documents, List<AbolishedTerm> abolished) {
        this(documents, abolished, List.of(), List.of());
    }

    private Law(
            List<LegalDocument> documents,
            List<AbolishedTerm> abolished,
            List<ErasureGround> erasureGrounds,
            List<Preference> preferences) {
        this.documents = List.copyOf(documents);
        this.byNumber = documents.stream().collect(Collectors.toMap(LegalDocument::number, Function.identity()));
        this.abolished = List.copyOf(abolished);
        this.erasureGrounds = List.copyOf(erasureGrounds);
        this.preferences = List.copyOf(preferences);
    }

    /** Returns the law as it comes with the program. */
    public static Law shipped() {
        return Shipped.LAW;
    }

    /** Returns every document. */
    public List<LegalDocument> documents() {
        return documents;
    }

    /** Returns the document of this number and symbol. */
    public Optional<LegalDocument> find(@Nullable String number) {
        return Optional.ofNullable(number).map(byNumber::get);
    }

    /**
     * Returns what stands in the place of a document on a day: what replaced it or, where that has ended by then too, what replaced that. Where none of them is in force any more, the last.
     */
    public Optional<LegalDocument> successor(LegalDocument ended, LocalDate day) {
        Set<LegalDocument> passed = new HashSet<>();
        LegalDocument last = ended;
        while (last.endedBy(day).isPresent() && passed.add(last)) {
            last = find(last.replacedBy()).orElse(last);
        }
        return Optional.of(last).filter(found -> !found.equals(ended));
    }

    /** Returns the words for levels of government that are gone. */
    public List<AbolishedTerm> abolished() {
        return abolished;
    }

    /** Returns the cases in which personal data may be erased. */
    public List<ErasureGround> erasureGrounds() {
        return erasureGrounds;
    }

    /** Returns whom the law lets choose first among equals, whenever that holds. */
    public List<Preference> preferences() {
        return preferences;
    }

    private static final class Shipped {

        static final Law LAW = new Law(
                LawFile.rows("legal-documents.txt", Shipped::document),
                LawFile.rows("abolished-terms.txt", Shipped::abolished),
                LawFile.rows("erasure-grounds.txt", Shipped::ground),
                LawFile.rows("preferences.txt", Shipped::preference));

        private static LegalDocument document(List<String> row) {
            return new LegalDocument(
                    row.get(0),
                    row.get(1),
                    day(row.get(2)),
                    day(row.get(3)),
                    day(row.get(4)),
                    row.get(5),
                    row.get(6),
                    row.get(7),
                    row.get(8).equals("yes"));
        }

        private static AbolishedTerm abolished(List<String> row) {
            return new AbolishedTerm(row.get(0), LocalDate.parse(row.get(1)), row.get(2));
        }

        private static ErasureGround ground(List<String> row) {
            return new ErasureGround(row.get(0), row.get(1), row.get(2), row.get(3));
        }

        private static Preference preference(List<String> row) {
            return new Preference(
                    row.get(0),
                    row.get(1),
                    new BigDecimal(row.get(2)),
                    row.get(3),
                    row.get(4),
                    LocalDate.parse(row.get(5)),
                    day(row.get(6)),
                    row.get(7),
                    row.get(8).equals("yes"));
        }

        private static @Nullable LocalDate day(String iso) {
            return iso.isEmpty() ? null : LocalDate.parse(iso);
        }
    }
}
