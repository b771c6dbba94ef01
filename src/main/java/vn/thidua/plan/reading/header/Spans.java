package vn.thidua.plan.reading.header;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.structure.Text;

/** Reads stretches of time: "từ ngày … đến ngày …", "từ nay đến hết năm", "trong tháng 11/2025". */
final class Spans {

    /** "00 giờ 00 phút", "7h30", "7 giờ 30, ngày thứ Năm,". */
    private static final String HOUR =
            "(?:\\d{1,2}\\s?(?:giờ|g|h|:)\\s?(?:\\d{1,2}\\s?)?(?:phút\\s?)?,?\\s?)?(?:(?:ngày )?(?:thứ \\p{L}{2,4}|chủ nhật),?\\s?)?";

    private static final Pattern FROM =
            Pattern.compile("(?:^|[\\s(:,;])((?:kể |bắt đầu |tính )?từ(?: đầu| sau)?\\s+)" + HOUR);
    private static final Pattern ISSUE = Pattern.compile(
            "(?:khi|ngày|lúc|thời điểm)\\s+(?:ký )?(?:ban hành|ký|phát động)(?: (?:ban hành|kế hoạch|này|kế hoạch này|phong trào|đợt thi đua|phong trào thi đua))*|nay|thời điểm ban hành");
    private static final Pattern TO = Pattern.compile(
            "[,;)\\s]*(?:và )?(?:(?:cho )?(?:đến|tới|-)|(?:dự kiến )?(?:kết thúc|tổng kết)(?: vào| trong)?)\\s*(hết|cuối|khi|trước)?\\s*"
                    + HOUR);
    /** "từ ngày phát động (26/3/2026) đến …" */
    private static final Pattern NAMED_DAY = Pattern.compile("\\s?\\(");

    /** "2026 - 2030", of a stage but not of a school year. */
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s?[-–]\\s?(\\d{4})(?!\\d)");

    private static final Pattern UNTIL = Pattern.compile("(?:^|\\s)(?:đến|hết)\\s+(?:hết\\s+|cuối\\s+)?");
    private static final int GAP = 40;
    private static final int STAGE = 12;

    private static final Pattern PHASE =
            Pattern.compile("(?:đợt|giai đoạn) (?:thứ )?(?:\\d|[ivx]{1,4}|hai|ba|tư|cuối)[\\s:,(]*$");
    private static final int PHASE_WITHIN = 24;

    private Spans() {}

    /**
     * The first stretch of time in a text, null where there is none.
     *
     * @param issued day of issue, for "từ ngày ban hành"
     * @param alone whether a date without "từ" gives the period too
     */
    static @Nullable Period period(Text text, @Nullable Dating issued, boolean alone) {
        String key = text.key();
        Matcher start = FROM.matcher(key);
        Period first = null;
        while (start.find()) {
            boolean further = first != null && isPhase(key, start.start(1));
            Period period = first == null || further ? from(text, key, start.start(1), start.end(), issued) : null;
            if (period != null) {
                first = first == null ? period : together(first, period);
            }
        }
        return first != null || !alone ? first : bare(text, key);
    }

    /** "…; đợt 2 từ ngày …" goes on with the stretch before. */
    private static boolean isPhase(String key, int at) {
        return PHASE.matcher(key.substring(Math.max(0, at - PHASE_WITHIN), at)).find();
    }

    private static @Nullable Period from(Text text, String key, int wordAt, int at, @Nullable Dating issued) {
        Dates.Found first = Dates.at(key, at);
        int end = first == null ? -1 : first.end();
        boolean sinceIssue = false;
        if (first == null) {
            Matcher issue = ISSUE.matcher(key).region(at, key.length());
            if (!issue.lookingAt()) {
                return null;
            }
            Matcher named = NAMED_DAY.matcher(key).region(issue.end(), key.length());
            first = named.lookingAt() ? Dates.at(key, named.end()) : null;
            sinceIssue = first == null;
            end = first == null ? issue.end() : first.end();
        }
        Matcher to = TO.matcher(key).region(end, Math.min(key.length(), end + GAP));
        Dates.Found last = null;
        boolean event = false;
        if (to.find() && to.start() - end < GAP / 2) {
            last = Dates.at(key, to.end());
            event = last == null;
            end = last == null ? to.end() : last.end();
        } else if (first != null && first.day() == 0 && first.year() == 0) {
            return null;
        }
        boolean guessed = false;
        if (last != null && last.year() == 0 && issued != null) {
            last = last.withYear(yearOf(last, first, issued));
            guessed = true;
        }
        if (first != null && first.year() == 0) {
            first = last == null || last.year() == 0 ? null : first.withYear(startYear(first, last));
        }
        Dating from = sinceIssue
                ? issued
                : first == null ? null : Dating.of(first.dating().first());
        Dating until = last == null || last.year() == 0 ? null : Dating.of(lastDay(last));
        if (from == null && until == null) {
            return null;
        }
        boolean doubtful = from == null || event || guessed;
        int begin = Math.min(wordAt, end - 1);
        return new Period(from, until, text.span(begin, end), doubtful ? Certainty.UNSURE : Certainty.SURE);
    }

    /** Year of an end printed without one: that of the start, or the next time the day comes after the day of issue. */
    private static int yearOf(Dates.Found last, Dates.@Nullable Found first, Dating issued) {
        if (first != null && first.year() > 0) {
            return first.year() + (last.month() < first.month() ? 1 : 0);
        }
        int year = issued.first().getYear();
        return lastDay(last.withYear(year)).isBefore(issued.first()) ? year + 1 : year;
    }

    private static int startYear(Dates.Found first, Dates.Found last) {
        return first.month() > last.month() && last.month() > 0 ? last.year() - 1 : last.year();
    }

    private static LocalDate lastDay(Dates.Found date) {
        return date.months() == 3
                ? Dating.of(date.year(), date.month() + 2).last()
                : date.dating().last();
    }

    /** "Tháng 11/2025", "Năm 2025", "đến hết ngày 30/11/2025". */
    private static @Nullable Period bare(Text text, String key) {
        for (int i = 0; i < Math.min(key.length(), 120); i++) {
            boolean wordStart = i == 0 || " (:,".indexOf(key.charAt(i - 1)) >= 0;
            SchoolYear school = wordStart ? SchoolYear.at(key, i) : null;
            if (school != null) {
                return new Period(school.from(), school.to(), text.span(i, school.end()), Certainty.UNSURE);
            }
            Matcher years = YEARS.matcher(key).region(i, Math.min(key.length(), i + STAGE));
            if (wordStart && years.lookingAt()) {
                return new Period(
                        Dating.of(LocalDate.of(Integer.parseInt(years.group(1)), 1, 1)),
                        Dating.of(LocalDate.of(Integer.parseInt(years.group(2)), 12, 31)),
                        text.span(i, years.end()),
                        Certainty.UNSURE);
            }
            Dates.Found found = wordStart ? Dates.at(key, i) : null;
            if (found == null || (found.year() == 0 && found.day() == 0)) {
                continue;
            }
            boolean until = UNTIL.matcher(key.substring(Math.max(0, i - 14), i)).find();
            Matcher to = TO.matcher(key).region(found.end(), Math.min(key.length(), found.end() + GAP));
            Dates.Found last = to.lookingAt() ? Dates.at(key, to.end()) : null;
            if (last != null && last.year() > 0) {
                Dates.Found first = found.year() == 0 ? found.withYear(startYear(found, last)) : found;
                return new Period(
                        Dating.of(first.dating().first()),
                        Dating.of(lastDay(last)),
                        text.span(i, last.end()),
                        Certainty.SURE);
            }
            if (found.year() == 0) {
                continue;
            }
            Dating end = Dating.of(lastDay(found));
            return until
                    ? new Period(null, end, text.span(i, found.end()), Certainty.UNSURE)
                    : new Period(
                            found.dating(),
                            found.months() == 3 ? end : found.dating(),
                            text.span(i, found.end()),
                            Certainty.UNSURE);
        }
        return null;
    }

    /** Both stretches: from the earlier start to the end of the second one, open where that is open. */
    static Period together(Period first, Period second) {
        Dating from = first.from() == null ? second.from() : first.from();
        return new Period(from, second.to(), first.span().union(second.span()), second.certainty());
    }
}
