package vn.thidua.plan.reading.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.proof.Passage.Zone;

/** Looks at pairs of years: school years, five-year plans. */
final class YearCheck implements Check {

    private static final Pattern SCHOOL = Pattern.compile("năm học (\\d{4}) ?- ?(\\d{4})(?!\\d)");
    private static final Pattern FIVE =
            Pattern.compile("(?<!\\d)0?5 năm,? ?(giai đoạn )?\\(?(\\d{4}) ?- ?(\\d{4})(?!\\d)");
    private static final Pattern PLAN = Pattern.compile("kế hoạch|phát triển|nhiệm vụ");
    private static final Pattern LOOKING_BACK =
            Pattern.compile("kỷ niệm|kỉ niệm|tổng kết|sơ kết|sau|qua|thực hiện nghị quyết|truyền thống");

    /** How many characters before a pair of years are looked at. */
    private static final int REACH = 50;

    @Override
    public void look(Evidence evidence, Findings findings) {
        String own = ownSchoolYear(evidence);
        for (Passage passage : evidence.passages()) {
            if (!passage.hasDigit()) {
                continue;
            }
            schoolYears(evidence, passage, own, findings);
            fiveYears(evidence, passage, findings);
        }
    }

    private static @Nullable String ownSchoolYear(Evidence evidence) {
        for (Passage passage : evidence.passages()) {
            if (passage.zone() == Zone.TITLE && passage.kind() != Part.Kind.ANNEX) {
                Matcher year = SCHOOL.matcher(passage.text().key());
                if (year.find()) {
                    return year.group(1) + "-" + year.group(2);
                }
            }
        }
        return null;
    }

    private static void schoolYears(Evidence evidence, Passage passage, @Nullable String own, Findings findings) {
        Matcher year = SCHOOL.matcher(passage.text().key());
        while (year.find()) {
            Span span = passage.text().span(year.start(), year.end());
            boolean title = passage.zone() == Zone.TITLE || passage.zone() == Zone.ATTACHMENT;
            if (Integer.parseInt(year.group(2)) - Integer.parseInt(year.group(1)) != 1) {
                findings.add(Fault.YEARS_SCHOOL, passage.where(), span, evidence.words(span));
            } else if (own != null
                    && passage.kind() == Part.Kind.ANNEX
                    && title
                    && !own.equals(year.group(1) + "-" + year.group(2))) {
                findings.add(Fault.YEARS_OTHER_SCHOOL, passage.where(), span, evidence.words(span), "năm học " + own);
            }
        }
    }

    /** A plan of five years runs from its first year to the fourth after it; an anniversary or a look back may count otherwise. */
    private static void fiveYears(Evidence evidence, Passage passage, Findings findings) {
        String key = passage.text().key();
        Matcher years = FIVE.matcher(key);
        while (years.find()) {
            int length = Integer.parseInt(years.group(3)) - Integer.parseInt(years.group(2));
            String before = key.substring(Math.max(0, years.start() - REACH), years.start());
            boolean plan = years.group(1) != null || PLAN.matcher(before).find();
            if (length != 4 && plan && !LOOKING_BACK.matcher(before).find()) {
                boolean bracket = years.end() < key.length() && key.charAt(years.end()) == ')';
                Span span = passage.text().span(years.start(), years.end() + (bracket ? 1 : 0));
                findings.add(Fault.YEARS_PLAN, passage.where(), span, evidence.words(span));
            }
        }
    }
}
