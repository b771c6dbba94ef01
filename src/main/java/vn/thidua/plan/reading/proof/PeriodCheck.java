package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.Span;

/** Looks at stretches of time: the end before the start, a campaign that is over when it is launched, days of the week that are wrong. */
final class PeriodCheck implements Check {

    private static final String DAY = "(\\d{1,2}) ?(?:/|tháng) ?(\\d{1,2}) ?(?:/|năm) ?(\\d{4})(?!\\d)";
    private static final Pattern STRETCH = Pattern.compile("từ ngày " + DAY + ",? đến (?:hết )?ngày " + DAY);
    private static final Pattern WEEKDAY = Pattern.compile(
            "(thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|thứ [2-7]),? ?\\(?(?:ngày )?" + DAY);
    private static final String[] WEEKDAYS = {"thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"
    };

    @Override
    public void look(Evidence evidence, Findings findings) {
        for (Passage passage : evidence.passages()) {
            if (!passage.hasDigit()) {
                continue;
            }
            stretches(evidence, passage, findings);
            weekdays(evidence, passage, findings);
        }
        Period period = evidence.reading().period();
        LocalDate end = evidence.periodEnd();
        LocalDate issued = evidence.issued();
        if (period != null && end != null && issued != null && end.isBefore(issued)) {
            findings.add(
                    Fault.PERIOD_OVER, evidence.where(period.span()), period.span(), Days.show(end), Days.show(issued));
        }
    }

    private static void stretches(Evidence evidence, Passage passage, Findings findings) {
        Matcher stretch = STRETCH.matcher(passage.text().key());
        while (stretch.find()) {
            LocalDate from = day(stretch, 1);
            LocalDate to = day(stretch, 4);
            if (from != null && to != null && to.isBefore(from)) {
                tell(Fault.PERIOD_ORDER, evidence, passage, stretch, findings);
            }
        }
    }

    private static void weekdays(Evidence evidence, Passage passage, Findings findings) {
        Matcher weekday = WEEKDAY.matcher(passage.text().key());
        while (weekday.find()) {
            LocalDate day = day(weekday, 2);
            String real = day == null ? "" : WEEKDAYS[day.getDayOfWeek().getValue() - 1];
            String printed = weekday.group(1);
            char last = printed.charAt(printed.length() - 1);
            String named = Character.isDigit(last) ? WEEKDAYS[last - '2'] : printed;
            if (day != null && !real.equals(named)) {
                Span span = passage.text().span(weekday.start(), weekday.end());
                findings.add(Fault.WEEKDAY, passage.where(), span, evidence.words(span), real);
            }
        }
    }

    private static @Nullable LocalDate day(Matcher matcher, int group) {
        return Days.of(
                Integer.parseInt(matcher.group(group + 2)),
                Integer.parseInt(matcher.group(group + 1)),
                Integer.parseInt(matcher.group(group)));
    }

    private static void tell(Fault fault, Evidence evidence, Passage passage, Matcher matcher, Findings findings) {
        Span span = passage.text().span(matcher.start(), matcher.end());
        findings.add(fault, passage.where(), span, evidence.words(span));
    }
}
