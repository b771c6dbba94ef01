package vn.thidua.plan.reading.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.proof.Passage.Zone;

/** Looks for days and months that the calendar does not have, and for days left blank. */
final class DateCheck implements Check {

    /** 31/6/2022, 30 - 02 - 2025; not the start of a document number. */
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2}) ?/ ?(\\d{1,2}) ?/ ?(\\d{4})(?![\\d/])");

    private static final Pattern SPOKEN = Pattern.compile("ngày (\\d{1,2}) ?tháng (\\d{1,2}) ?năm (\\d{4})(?!\\d)");
    private static final Pattern SHORT =
            Pattern.compile("(?:ngày|trước|đến ngày) (\\d{1,2}) ?/ ?(\\d{1,2})(?![\\d/%])(?![.,]\\d)");
    private static final Pattern MONTH =
            Pattern.compile("(?<![\\d] )(?<!\\p{L})tháng (\\d{1,2})(?![\\d.,%])(/\\d{1,2}/\\d{4})?(?! tuổi)");
    private static final Pattern BLANK =
            Pattern.compile("ngày ?[…._]{0,12} ?tháng ?(?:\\d{1,2}|[…._]{0,12}) ?năm (\\d{4})(?!\\d)");

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    @Override
    public void look(Evidence evidence, Findings findings) {
        for (Passage passage : evidence.passages()) {
            if (!passage.hasDigit()) {
                continue;
            }
            days(evidence, passage, NUMERIC, findings);
            days(evidence, passage, SPOKEN, findings);
            shortDays(evidence, passage, findings);
            months(evidence, passage, findings);
            blanks(evidence, passage, findings);
        }
    }

    private static void days(Evidence evidence, Passage passage, Pattern pattern, Findings findings) {
        Matcher date = pattern.matcher(passage.text().key());
        while (date.find()) {
            int year = Integer.parseInt(date.group(3));
            boolean likely = year >= FIRST_YEAR && year <= LAST_YEAR;
            if (likely && Days.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1))) == null) {
                add(Fault.DATE_IMPOSSIBLE, evidence, passage, date, findings);
            }
        }
    }

    private static void shortDays(Evidence evidence, Passage passage, Findings findings) {
        Matcher date = SHORT.matcher(passage.text().key());
        while (date.find()) {
            int month = Integer.parseInt(date.group(2));
            boolean ratio = date.group().startsWith("trước") && month > 12;
            if (!ratio && Days.of(2024, month, Integer.parseInt(date.group(1))) == null) {
                add(Fault.DATE_IMPOSSIBLE, evidence, passage, date, findings);
            }
        }
    }

    private static void months(Evidence evidence, Passage passage, Findings findings) {
        Matcher month = MONTH.matcher(passage.text().key());
        while (month.find()) {
            int value = Integer.parseInt(month.group(1));
            if (month.group(2) != null) {
                add(Fault.DATE_AS_MONTH, evidence, passage, month, findings);
            } else if (value == 0 || value > 12) {
                add(Fault.MONTH_IMPOSSIBLE, evidence, passage, month, findings);
            }
        }
    }

    /** The head's own blank day is told of by the check of the head; lines for signing in forms are left alone. */
    private static void blanks(Evidence evidence, Passage passage, Findings findings) {
        boolean form =
                passage.kind() == Part.Kind.ANNEX && passage.zone() != Zone.ATTACHMENT && passage.zone() != Zone.TITLE;
        if (form || passage.zone() == Zone.FOOT || passage.zone() == Zone.HEAD) {
            return;
        }
        Matcher blank = BLANK.matcher(passage.text().key());
        while (blank.find()) {
            add(Fault.DATE_BLANK, evidence, passage, blank, findings);
        }
    }

    private static void add(Fault fault, Evidence evidence, Passage passage, Matcher date, Findings findings) {
        Span span = passage.text().span(date.start(), date.end());
        findings.add(fault, passage.where(), span, evidence.words(span));
    }
}
