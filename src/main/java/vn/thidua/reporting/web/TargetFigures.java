package vn.thidua.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.StatedFigure;
import vn.thidua.reporting.forecasting.Heading;

/**
 * What is known of the figures of a target before any line about them is made.
 *
 * @param reporters who reports today for each unit that the period asks
 * @param stated what units said; a unit that said nothing is missing
 * @param owed what is asked of single units
 * @param verifies whether the person may speak of the figures
 */
record TargetFigures(
        CampaignOutline campaign,
        ReportingPeriod period,
        Heading heading,
        Map<UnitId, UnitId> reporters,
        Map<UnitId, StatedFigure> stated,
        Owed owed,
        boolean verifies) {

    /** Returns the id of the target. */
    UUID target() {
        return heading.line().target().id();
    }

    /** Returns the path of the page. */
    String path() {
        return "/campaigns/" + campaign.id() + "/results/" + period.id() + "/targets/" + target();
    }

    /** Returns the units that are asked or said something, in no order. */
    List<UnitId> units() {
        return reporters.keySet().stream()
                .filter(unit -> owed.asks(target(), unit) || stated.containsKey(unit))
                .toList();
    }

    /** Returns the units of one stage, or all, in no order. */
    List<UnitId> units(Optional<FigureStage> only) {
        return units().stream()
                .filter(unit -> only.map(stage(unit)::equals).orElse(true))
                .toList();
    }

    /** Returns how far the figure of a unit is. */
    FigureStage stage(UnitId unit) {
        StatedFigure figure = stated.get(unit);
        if (figure == null) {
            return FigureStage.MISSING;
        }
        return figure.value().verdict() == null ? FigureStage.WAITING : FigureStage.JUDGED;
    }

    /** Returns the place of a unit in the list: first what the person can do something about. */
    int rank(UnitId unit) {
        return verifies && stage(unit) == FigureStage.WAITING
                ? -1
                : Math.min(stage(unit).ordinal(), FigureStage.WAITING.ordinal());
    }
}
