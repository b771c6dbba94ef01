package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Part;

/** Holds the documents that a text names against one another and against its own date. */
final class ReferenceCheck implements Check {

    private static final int FIRST_YEAR = 1945;

    @Override
    public void look(Evidence evidence, Findings findings) {
        Map<String, Reference> byNumber = new HashMap<>();
        Map<String, Reference> byDay = new HashMap<>();
        LocalDate issued = evidence.issued();
        for (Passage passage : evidence.passages()) {
            for (Reference reference : passage.references()) {
                number(passage, reference, issued, findings);
                LocalDate dated = reference.dated();
                if (dated != null) {
                    years(passage, reference, dated, issued, findings);
                    dates(passage, reference, dated, byNumber, findings);
                    symbols(passage, reference, dated, byDay, findings);
                }
            }
        }
    }

    /** "01/12011/TT-BNV": the part that must be a year is none. */
    private static void number(Passage passage, Reference reference, @Nullable LocalDate issued, Findings findings) {
        int latest = issued == null ? LocalDate.MAX.getYear() : issued.getYear() + 1;
        if (reference.year() != 0 && (reference.year() < FIRST_YEAR || reference.year() > Math.min(latest, 9999))) {
            findings.add(Fault.REFERENCE_MALFORMED, passage.where(), reference.span(), reference.printed());
        }
    }

    private static void years(
            Passage passage, Reference reference, LocalDate dated, @Nullable LocalDate issued, Findings findings) {
        boolean year = reference.year() >= FIRST_YEAR && reference.year() <= 9999;
        if (year && reference.year() != dated.getYear()) {
            findings.add(
                    Fault.REFERENCE_YEAR,
                    passage.where(),
                    reference.span(),
                    reference.name(),
                    reference.year(),
                    Days.show(dated));
        } else if (issued != null && dated.isAfter(issued) && passage.kind() != Part.Kind.ANNEX) {
            findings.add(
                    Fault.REFERENCE_AFTER_ISSUE,
                    passage.where(),
                    reference.span(),
                    reference.name(),
                    Days.show(dated),
                    Days.show(issued));
        }
    }

    /**
     * One number with two dates. Most numbers start anew every year, so dates of different years are a slip only where the number holds its year,
     * or where day and month agree.
     */
    private static void dates(
            Passage passage, Reference reference, LocalDate dated, Map<String, Reference> byNumber, Findings findings) {
        Reference other = byNumber.putIfAbsent(reference.type() + reference.number(), reference);
        LocalDate before = other == null ? null : other.dated();
        if (other == null || before == null || before.equals(dated)) {
            return;
        }
        boolean sameYear = before.getYear() == dated.getYear();
        boolean sameDay =
                before.getMonthValue() == dated.getMonthValue() && before.getDayOfMonth() == dated.getDayOfMonth();
        if (reference.year() != 0 || sameYear || sameDay) {
            findings.add(
                    Fault.REFERENCE_DATES,
                    passage.where(),
                    reference.span(),
                    List.of(other.span()),
                    reference.name(),
                    Days.show(before),
                    Days.show(dated));
        }
    }

    /** Same kind, serial and day, but another symbol. */
    private static void symbols(
            Passage passage, Reference reference, LocalDate dated, Map<String, Reference> byDay, Findings findings) {
        Reference other = byDay.putIfAbsent(reference.type() + "|" + reference.serial() + "|" + dated, reference);
        if (other != null && !letters(other.number()).equals(letters(reference.number()))) {
            findings.add(
                    Fault.REFERENCE_SYMBOLS,
                    passage.where(),
                    reference.span(),
                    List.of(other.span()),
                    Days.show(dated),
                    other.printed(),
                    reference.printed());
        }
    }

    private static String letters(String number) {
        return number.replaceAll("[^\\p{L}\\d]", "");
    }
}
