package vn.thidua.reporting.forecasting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.shared.WrittenDay;
import vn.thidua.shared.WrittenNumber;

/** Says in sentences where targets are heading and how that is known; for the screen and for papers alike. */
public record ForecastWords(MessageSource messages, Locale locale) {

    private static final int NAMED = 3;

    /** Returns by what the forecast was made, with its figures. */
    public String why(Heading heading) {
        Forecast forecast = heading.forecast();
        Measure measure = heading.course().measure();
        Point asOf = forecast.asOf();
        return t(
                "forecast.why." + forecast.method(),
                figure(asOf == null ? null : asOf.result(), measure),
                asOf == null ? "" : WrittenDay.of(asOf.on()),
                day(forecast.end()),
                figure(forecast.expected(), measure),
                forecast.passed(),
                forecast.periods(),
                forecast.season() == null ? "" : forecast.season(),
                asOf == null ? 0 : asOf.answered(),
                asOf == null ? 0 : asOf.wanted());
    }

    /** Returns how sure it is, with what that rests on; empty where nothing is forecast. */
    public String sure(Heading heading) {
        Forecast forecast = heading.forecast();
        Point asOf = forecast.asOf();
        return forecast.confidence() == null || asOf == null
                ? ""
                : t(
                        "forecast.sure",
                        t("confidence." + forecast.confidence()),
                        asOf.answered(),
                        asOf.wanted(),
                        forecast.periods(),
                        forecast.passed());
    }

    /** Returns what it is expected to come to, with its unit; empty where nothing is forecast. */
    public String expected(Heading heading) {
        return figure(heading.forecast().expected(), heading.course().measure());
    }

    /** Returns the sentence that plans sum their targets up with: 17/18 reached or on track, one missed (its name). */
    public String sum(List<Heading> headings) {
        long good = headings.stream()
                .filter(heading -> heading.forecast().outlook().good())
                .count();
        return t("forecast.sum", good, headings.size())
                + named(headings, Outlook.MISSED)
                + named(headings, Outlook.AT_RISK)
                + named(headings, Outlook.UNKNOWN)
                + ".";
    }

    private String named(List<Heading> headings, Outlook outlook) {
        List<String> names = headings.stream()
                .filter(heading -> heading.forecast().outlook() == outlook)
                .map(heading -> heading.line().target().subject())
                .toList();
        String first = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        return names.isEmpty()
                ? ""
                : t("forecast.sum." + outlook, names.size(), names.size() > NAMED ? first + "; …" : first);
    }

    private String figure(@Nullable BigDecimal number, Measure measure) {
        return number == null ? "" : WrittenNumber.rounded(number, locale) + measure.suffix();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : WrittenDay.of(day);
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
