package vn.thidua.reporting.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.evidence.Evidence;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.explaining.web.Exchanges;
import vn.thidua.shared.Refusal;

/**
 * What a unit said of a target: with its past, what proves it, and what the lead agency says of it.
 *
 * @param name of the unit
 * @param versions what it replaced, the latest first
 * @param proofs files that prove it, as far as the person may see them
 * @param entry the fields in which the lead agency puts its own figure
 * @param why reason for that, as typed
 * @param verifies whether the person may speak of the figure
 * @param exchanges what was asked about the figure
 * @param refusal why it was not corrected just now
 */
public record FigurePage(
        CampaignOutline campaign,
        ReportingPeriod period,
        CampaignTarget target,
        UnitId unit,
        String name,
        ReportedValue value,
        List<FigureVersion> versions,
        List<Evidence> proofs,
        EntryRow entry,
        String why,
        boolean verifies,
        Exchanges exchanges,
        Optional<Refusal> refusal) {

    /** Returns the path of the page. */
    public String path() {
        return list() + "/units/" + unit;
    }

    /** Returns the path of the page of all units. */
    public String list() {
        return "/campaigns/" + campaign.id() + "/results/" + period.id() + "/targets/" + target.id();
    }

    /** Returns the path of the whole report of the unit, to be printed. */
    public String report() {
        return "/campaigns/" + campaign.id() + "/results/" + period.id() + "/units/" + unit + "/report";
    }

    /** Returns what the unit itself said last; null where the lead agency stands for just that, or for nothing. */
    public @Nullable Figure ofUnit() {
        return value.verdict() != ReportedValue.Verdict.CORRECTED
                ? null
                : versions.stream()
                        .filter(version -> version.past().ofUnit())
                        .findFirst()
                        .map(version -> version.past().figure())
                        .orElse(null);
    }

    /** Returns what is the matter with the figure that was typed. */
    public List<Finding> findings() {
        return entry.findings();
    }
}
