package vn.thidua.reporting.reviewing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.thidua.campaign.domain.AimWords;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.forecasting.ForecastWords;
import vn.thidua.reporting.forecasting.Heading;
import vn.thidua.reporting.forecasting.Outlook;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenNumber;

/** What a report says of targets. */
final class TargetSentences {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /* Three times a goal is as good as ten times it; longer bars would only make the others short. */
    private static final int MOST = 300;

    private final MessageSource messages;
    private final CampaignReviewFacts facts;
    private final ForecastWords forecasts;

    TargetSentences(MessageSource messages, CampaignReviewFacts facts) {
        this.messages = messages;
        this.facts = facts;
        this.forecasts = new ForecastWords(messages, Vietnamese.LOCALE);
    }

    /** Returns how the targets stand: in one sentence, those that are missed one by one, all in a table. */
    Passage results() {
        Drafting.Sheet sheet = new Drafting.Sheet();
        if (facts.targets().isEmpty()) {
            sheet.say(t("review.s.noTargets"));
            return sheet.passage(Part.RESULTS, null, null);
        }
        String sum = forecasts.sum(facts.targets());
        int gap = sum.indexOf(' ');
        sheet.say(t(
                "review.s.sum",
                period(facts.period()),
                sheet.cite(
                                sum.substring(0, gap),
                                t("results.of", period(facts.period())),
                                "/campaigns/" + facts.campaign() + "/results/"
                                        + facts.period().id())
                        + sum.substring(gap)));
        for (Heading heading : bad()) {
            Consolidated line = heading.line();
            BigDecimal result = line.result();
            sheet.say(
                    result == null
                            ? t("review.s.noResult", subject(heading), aim(heading), forecasts.why(heading))
                            : t(
                                    "review.s.target",
                                    subject(heading),
                                    cited(sheet, result, line),
                                    aim(heading),
                                    line.here().reached(),
                                    line.here().answered(),
                                    forecasts.why(heading)));
        }
        return sheet.passage(Part.RESULTS, table(), chart());
    }

    /** Returns what became better and worse since the period before. */
    Passage changes() {
        Drafting.Sheet sheet = new Drafting.Sheet();
        List<ResultReads.Snapshot> series = facts.series();
        if (series.size() < 2) {
            sheet.say(t("review.s.noBefore"));
            return sheet.passage(Part.COURSE, null, null);
        }
        ResultReads.Snapshot before = series.get(series.size() - 2);
        ResultReads.Snapshot now = series.getLast();
        List<String> worse = new ArrayList<>();
        List<String> better = new ArrayList<>();
        for (int at = 0; at < now.lines().size(); at++) {
            Consolidated line = now.lines().get(at);
            BigDecimal was = before.lines().get(at).result();
            BigDecimal is = line.result();
            if (was == null || is == null || was.compareTo(is) == 0) {
                continue;
            }
            boolean up = is.compareTo(was) > 0;
            boolean good = up != line.target().measure().lowerBetter();
            (good ? better : worse)
                    .add(t(
                            up ? "review.s.rises" : "review.s.falls",
                            line.target().subject(),
                            figure(was, line),
                            cited(sheet, is, line)));
        }
        String name = period(before.period());
        say(sheet, worse, t("review.s.worse", name, worse.size()));
        say(sheet, better, t("review.s.better", name, better.size()));
        if (worse.isEmpty() && better.isEmpty()) {
            sheet.say(t("review.s.same", name));
        }
        return sheet.passage(Part.COURSE, null, null);
    }

    /** Says of each target that is missed or may be who leads it. */
    void weak(Drafting.Sheet sheet, String key) {
        for (Heading heading : bad()) {
            String lead = facts.leads().getOrDefault(heading.line().target().id(), "");
            sheet.say(t(
                    key,
                    subject(heading),
                    lead.isEmpty() ? t("review.s.noLead") : lead,
                    t("outlook." + heading.forecast().outlook()).toLowerCase(Locale.ROOT)));
        }
    }

    private static void say(Drafting.Sheet sheet, List<String> lines, String head) {
        if (!lines.isEmpty()) {
            sheet.say(head);
            lines.forEach(sheet::say);
        }
    }

    private Exhibit.Grid table() {
        List<List<String>> rows = new ArrayList<>();
        for (Heading heading : facts.targets()) {
            Consolidated line = heading.line();
            BigDecimal result = line.result();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    subject(heading),
                    aim(heading),
                    result == null ? "–" : figure(result, line),
                    t("outlook." + heading.forecast().outlook()),
                    line.here().answered() + "/" + line.wanted()));
        }
        return new Exhibit.Grid(
                List.of(
                        t("minutes.ord"),
                        t("review.target"),
                        t("review.aim"),
                        t("results.result"),
                        t("review.outlook"),
                        t("review.answered")),
                List.of(2, 12, 7, 5, 5, 4),
                rows);
    }

    /* Only where more is better: how much of what is asked is there. */
    private Exhibit.Bars chart() {
        List<Exhibit.Bar> bars = new ArrayList<>();
        int most = ALL.intValue();
        for (Heading heading : facts.targets()) {
            Measure measure = heading.line().target().measure();
            BigDecimal result = heading.line().result();
            if (result != null && result.signum() >= 0 && measure.value().signum() > 0 && !measure.lowerBetter()) {
                int percent = result.multiply(ALL)
                        .divide(measure.value(), 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(MOST))
                        .intValue();
                most = Math.max(most, percent);
                bars.add(new Exhibit.Bar(subject(heading), percent, percent + "%"));
            }
        }
        return new Exhibit.Bars(t("review.chart.goals"), bars, most);
    }

    private List<Heading> bad() {
        return facts.targets().stream()
                .filter(heading -> heading.forecast().outlook() == Outlook.MISSED
                        || heading.forecast().outlook() == Outlook.AT_RISK)
                .toList();
    }

    /* The mark follows the number at once, so that the number and not its unit leads to the page. */
    private String cited(Drafting.Sheet sheet, BigDecimal result, Consolidated line) {
        CampaignTarget target = line.target();
        String path =
                "/campaigns/" + facts.campaign() + "/results/" + facts.period().id() + "/targets/" + target.id();
        String suffix = target.measure().suffix();
        String number = WrittenNumber.rounded(result, Vietnamese.LOCALE);
        return suffix.startsWith(" ")
                ? sheet.cite(number, target.subject(), path) + suffix
                : sheet.cite(number + suffix, target.subject(), path);
    }

    private String aim(Heading heading) {
        return AimWords.of(heading.line().target().measure(), messages, Vietnamese.LOCALE);
    }

    private static String subject(Heading heading) {
        CampaignTarget target = heading.line().target();
        return target.subject();
    }

    private static String figure(BigDecimal result, Consolidated line) {
        return WrittenNumber.rounded(result, Vietnamese.LOCALE)
                + line.target().measure().suffix();
    }

    private String period(ReportingPeriod period) {
        return t(period.key(), period.arguments()).toLowerCase(Locale.ROOT);
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
