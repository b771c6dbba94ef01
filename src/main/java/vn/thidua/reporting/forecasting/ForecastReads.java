package vn.thidua.reporting.forecasting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.shared.NotFound;

/** Says where the targets of a campaign are heading, from what was reported up to a period and in the campaign that it was copied from; a fixed number of statements. */
@Component
public class ForecastReads {

    private final CampaignReads campaigns;
    private final Ground ground;
    private final ResultReads results;

    ForecastReads(CampaignReads campaigns, Ground ground, ResultReads results) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.results = results;
    }

    /** Returns every target of the campaign as it stands at the end of a period, in the order of the plan. */
    public List<Heading> of(ReportingPeriod period) {
        return of(period, results.series(period));
    }

    /**
     * Returns the same for who has read the results already.
     *
     * @param series how the targets stood up to the period, as {@link ResultReads#series} has it
     */
    public List<Heading> of(ReportingPeriod period, List<ResultReads.Snapshot> series) {
        CampaignId id = period.due().campaign();
        CampaignHead campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign " + id));
        Map<String, List<Point>> lastYear =
                campaign.copiedFrom() == null ? Map.of() : lastYear(campaign.copiedFrom(), period);
        List<Heading> headings = new ArrayList<>();
        List<Consolidated> now = series.getLast().lines();
        for (int at = 0; at < now.size(); at++) {
            CampaignTarget target = now.get(at).target();
            Course course = new Course(
                    target.measure(),
                    start(campaign, series),
                    end(campaign, target.measure()),
                    points(series, at),
                    lastYear.getOrDefault(target.subject(), List.of()));
            headings.add(new Heading(
                    now.get(at),
                    course,
                    Forecasting.of(course),
                    series.getLast().leads().getOrDefault(target.id(), List.of())));
        }
        return headings;
    }

    /* Targets have the same wording where a campaign was copied; a wording that stands twice means neither. */
    private Map<String, List<Point>> lastYear(CampaignId campaign, ReportingPeriod period) {
        Optional<ReportingPeriod> last = ground.periods(campaign).stream()
                .filter(other -> other.key().equals(period.key()))
                .reduce((first, second) -> second);
        if (last.isEmpty()) {
            return Map.of();
        }
        List<ResultReads.Snapshot> series = results.series(last.get());
        Map<String, List<Point>> points = new HashMap<>();
        List<Consolidated> lines = series.getLast().lines();
        for (int at = 0; at < lines.size(); at++) {
            points.merge(lines.get(at).target().subject(), points(series, at), (one, other) -> List.of());
        }
        return points;
    }

    private static List<Point> points(List<ResultReads.Snapshot> series, int at) {
        List<Point> points = new ArrayList<>();
        for (ResultReads.Snapshot snapshot : series) {
            Consolidated line = snapshot.lines().get(at);
            BigDecimal result = line.result();
            if (result != null && line.here().answered() > 0) {
                points.add(new Point(snapshot.period().to(), result, line.here().answered(), line.wanted()));
            }
        }
        return points;
    }

    private static @Nullable LocalDate start(CampaignHead campaign, List<ResultReads.Snapshot> series) {
        LocalDate start = campaign.startsOn();
        return start != null ? start : series.getFirst().period().from();
    }

    private static @Nullable LocalDate end(CampaignHead campaign, Measure measure) {
        LocalDate due = measure.dueOn();
        return due != null ? due : campaign.endsOn();
    }
}
