package vn.thidua.reporting.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.shared.Vietnamese;

/** The month that a text names: "Báo cáo tháng 5/2026", "tháng 5 năm 2026", "Report of May" is none. */
final class NamedMonth {

    /* Folded text has no marks: "tháng 5/2026" is "thang 5 2026". */
    private static final Pattern MONTH = Pattern.compile("\\bthang (0?[1-9]|1[0-2]) (?:nam )?(20\\d\\d)\\b");
    /* "Hà Nội, ngày 05 tháng 6 năm 2026" says when something was signed, not what it tells about. */
    private static final Pattern DAY = Pattern.compile("\\bngay \\d{1,2} thang \\d{1,2} (?:nam )?20\\d\\d");

    /* What stands above a column or on a sheet may do without the year: "Tháng 5", "T5". */
    private static final Pattern NUMBER = Pattern.compile("\\bt(?:hang)? ?(0?[1-9]|1[0-2])\\b");

    private NamedMonth() {}

    /** Returns the number of the month that a heading names, from 1; 0 where it names none. */
    static int number(String heading) {
        Matcher month = NUMBER.matcher(DAY.matcher(Vietnamese.fold(heading)).replaceAll(" "));
        return month.find() ? Integer.parseInt(month.group(1)) : 0;
    }

    /** Returns the only month that the texts name; empty where they name none or several. */
    static Optional<YearMonth> of(List<String> texts) {
        Set<YearMonth> months = new TreeSet<>();
        for (String text : texts) {
            Matcher month = MONTH.matcher(DAY.matcher(Vietnamese.fold(text)).replaceAll(" "));
            while (month.find()) {
                months.add(YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1))));
            }
        }
        return months.size() == 1 ? months.stream().findFirst() : Optional.empty();
    }
}
