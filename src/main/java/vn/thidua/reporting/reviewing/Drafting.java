package vn.thidua.reporting.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.forecasting.Heading;
import vn.thidua.reporting.forecasting.Outlook;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.Recommendation;
import vn.thidua.reporting.inspecting.Visit;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.Tally;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/**
 * Writes the sections of a report from its facts. A sentence is written only where its figures are there, each rule stands for itself, and every figure cites the page that it comes from. It is in Vietnamese,
 * whoever drafts it.
 */
public final class Drafting {

    private static final int NAMED = 10;

    private final MessageSource messages;
    private final CampaignReviewFacts facts;
    private final CampaignReviewSort sort;
    private final TargetSentences targets;

    private Drafting(MessageSource messages, CampaignReviewFacts facts, CampaignReviewSort sort) {
        this.messages = messages;
        this.facts = facts;
        this.sort = sort;
        this.targets = new TargetSentences(messages, facts);
    }

    /** Returns the sections of a report, in their order. */
    public static List<Passage> of(CampaignReviewFacts facts, CampaignReviewSort sort, MessageSource messages) {
        Drafting drafting = new Drafting(messages, facts, sort);
        return sort.parts().stream().map(drafting::passage).toList();
    }

    /** The lines and sources of a section while it is written. */
    static final class Sheet {

        private final List<String> lines = new ArrayList<>();
        private final List<Exhibit.Source> sources = new ArrayList<>();

        void say(String line) {
            lines.add(line);
        }

        /** Returns a figure that cites a page. */
        String cite(String figure, String words, String path) {
            Exhibit.Source source = new Exhibit.Source(words, path);
            int known = sources.indexOf(source);
            if (known < 0) {
                sources.add(source);
                known = sources.size() - 1;
            }
            return Cited.mark(figure, known + 1);
        }

        Passage passage(Part part, Exhibit.@Nullable Grid grid, Exhibit.@Nullable Bars bars) {
            return new Passage(part, String.join("\n", lines), new Exhibit(List.copyOf(sources), grid, bars));
        }
    }

    private Passage passage(Part part) {
        return switch (part) {
            case RESULTS -> targets.results();
            case COURSE -> sort == CampaignReviewSort.MONTHLY ? targets.changes() : course();
            case ATTENDANCE -> attendance();
            case CHECKS -> checks();
            case COMMENDATION -> new Passage(part, t("review.s.commendation"), Exhibit.NONE);
            case WEAKNESSES -> weaknesses();
            case NEXT -> next();
        };
    }

    private Passage attendance() {
        Sheet sheet = new Sheet();
        Tally tally = tally(facts.period());
        sheet.say(t(
                "review.s.came",
                period(facts.period()),
                sheet.cite(tally.handedIn() + "/" + tally.wanted(), t("monitoring.title"), monitoring(facts.period())),
                tally.count(Standing.IN_TIME),
                tally.count(Standing.LATE)));
        if (!facts.missing().isEmpty()) {
            sheet.say(t("review.s.missing", facts.missing().size(), named(facts.missing())));
        }
        if (!facts.returned().isEmpty()) {
            sheet.say(t("review.s.returned", facts.returned().size(), named(facts.returned())));
        }
        if (tally.wanted() > 0 && tally.handedIn() == tally.wanted()) {
            sheet.say(t("review.s.allCame"));
        }
        if (sort == CampaignReviewSort.MONTHLY || facts.series().size() < 2) {
            return sheet.passage(Part.ATTENDANCE, null, null);
        }
        List<List<String>> rows = new ArrayList<>();
        List<Exhibit.Bar> bars = new ArrayList<>();
        for (ResultReads.Snapshot snapshot : facts.series()) {
            Tally there = tally(snapshot.period());
            rows.add(List.of(
                    period(snapshot.period()),
                    there.handedIn() + "/" + there.wanted(),
                    String.valueOf(there.count(Standing.IN_TIME)),
                    String.valueOf(there.count(Standing.LATE))));
            bars.add(new Exhibit.Bar(period(snapshot.period()), there.completeness(), there.completeness() + "%"));
        }
        return sheet.passage(
                Part.ATTENDANCE,
                new Exhibit.Grid(
                        List.of(
                                t("monitoring.period"),
                                t("monitoring.handedIn"),
                                t("standing.IN_TIME"),
                                t("standing.LATE")),
                        List.of(6, 4, 4, 4),
                        rows),
                new Exhibit.Bars(t("review.chart.came"), bars, 100));
    }

    private Passage course() {
        Sheet sheet = new Sheet();
        List<Exhibit.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int all = facts.targets().size();
        for (ResultReads.Snapshot snapshot : facts.series()) {
            int reached = reached(snapshot);
            String name = period(snapshot.period());
            bars.add(new Exhibit.Bar(name, reached, reached + "/" + all));
            rows.add(List.of(name, reached + "/" + all));
        }
        ResultReads.Snapshot first = facts.series().getFirst();
        ResultReads.Snapshot last = facts.series().getLast();
        String now = sheet.cite(reached(last) + "/" + all, source(last.period()), results(last.period()));
        sheet.say(
                first.equals(last)
                        ? t("review.s.courseOnce", period(last.period()), now)
                        : t(
                                "review.s.course",
                                period(first.period()),
                                sheet.cite(reached(first) + "/" + all, source(first.period()), results(first.period())),
                                period(last.period()),
                                now));
        return sheet.passage(
                Part.COURSE,
                new Exhibit.Grid(List.of(t("monitoring.period"), t("review.reached")), List.of(6, 4), rows),
                new Exhibit.Bars(t("review.chart.course"), bars, Math.max(1, all)));
    }

    private static int reached(ResultReads.Snapshot snapshot) {
        return Math.toIntExact(snapshot.lines().stream()
                .filter(line -> Boolean.TRUE.equals(line.reached()))
                .count());
    }

    private Passage checks() {
        Sheet sheet = new Sheet();
        List<Inspection> there =
                facts.inspections().stream().filter(this::concerns).toList();
        String path = "/campaigns/" + facts.campaign() + "/inspections";
        if (there.isEmpty()) {
            sheet.say(t("review.s.noInspection"));
        } else {
            List<Visit> visits =
                    there.stream().flatMap(one -> one.visits().stream()).toList();
            sheet.say(t(
                    "review.s.inspections",
                    sheet.cite(String.valueOf(there.size()), t("inspection.all"), path),
                    visits.size(),
                    visits.stream().mapToLong(Visit::checked).sum(),
                    visits.stream().mapToLong(Visit::differing).sum()));
            List<Recommendation> asked = visits.stream()
                    .flatMap(visit -> visit.recommendations().stream())
                    .toList();
            if (!asked.isEmpty()) {
                sheet.say(t(
                        "review.s.recommendations",
                        asked.size(),
                        asked.stream()
                                .filter(one -> one.state() == Recommendation.State.SETTLED)
                                .count()));
            }
        }
        if (facts.explanations() > 0) {
            sheet.say(t("review.s.explanations", facts.explanations()));
        }
        return sheet.passage(Part.CHECKS, null, null);
    }

    /* A month tells of the visits between its first day and the day it was to be reported by; the others tell of all. */
    private boolean concerns(Inspection inspection) {
        ReportingPeriod period = facts.period();
        return sort != CampaignReviewSort.MONTHLY
                || !inspection.from().isAfter(period.due().lastDay())
                        && (period.from() == null || !inspection.to().isBefore(period.from()));
    }

    private Passage weaknesses() {
        Sheet sheet = new Sheet();
        targets.weak(sheet, "review.s.weak");
        if (!facts.missing().isEmpty()) {
            sheet.say(t("review.s.weakMissing", facts.missing().size(), named(facts.missing())));
        }
        sheet.say(t("review.s.causes"));
        return sheet.passage(Part.WEAKNESSES, null, null);
    }

    private Passage next() {
        Sheet sheet = new Sheet();
        targets.weak(sheet, "review.s.todo");
        if (!facts.missing().isEmpty()) {
            sheet.say(t("review.s.todoMissing", named(facts.missing())));
        }
        ReportingPeriod after = facts.next();
        if (after != null && sort != CampaignReviewSort.FINAL) {
            sheet.say(t(
                    "review.s.todoReport",
                    period(after),
                    WrittenDay.of(after.due().lastDay())));
        }
        long unknown = Heading.count(facts.targets(), Outlook.UNKNOWN);
        if (unknown > 0 && sort != CampaignReviewSort.FINAL) {
            sheet.say(t("review.s.todoUnknown", unknown));
        }
        return sheet.passage(Part.NEXT, null, null);
    }

    private Tally tally(ReportingPeriod period) {
        return facts.tallies().getOrDefault(period.id(), Tally.of(List.of()));
    }

    private String results(ReportingPeriod period) {
        return "/campaigns/" + facts.campaign() + "/results/" + period.id();
    }

    private String monitoring(ReportingPeriod period) {
        return "/campaigns/" + facts.campaign() + "/monitoring/" + period.id();
    }

    private String source(ReportingPeriod period) {
        return t("results.of", period(period));
    }

    private String period(ReportingPeriod period) {
        return t(period.key(), period.arguments()).toLowerCase(Locale.ROOT);
    }

    private String named(List<String> names) {
        String first = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? t("review.s.more", first, names.size() - NAMED) : first;
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
