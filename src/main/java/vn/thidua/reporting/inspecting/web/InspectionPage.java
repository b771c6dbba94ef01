package vn.thidua.reporting.inspecting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionRules;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.reporting.inspecting.Visit;
import vn.thidua.shared.Refusal;

/**
 * An inspection.
 *
 * @param periods whose figures are looked at
 * @param lines a unit that is visited each, as far as the person may see them
 * @param office whether the person's office runs it
 * @param typed what somebody sent just now
 */
public record InspectionPage(
        CampaignOutline campaign,
        Inspection inspection,
        List<ReportingPeriod> periods,
        List<Line> lines,
        boolean office,
        LocalDate today,
        Typed typed) {

    private static final String USUAL_SIZE = "5";

    /**
     * A visit.
     *
     * @param name of the unit
     */
    public record Line(Visit visit, String name) {}

    /**
     * What somebody sent just now.
     *
     * @param refusal why it was not taken
     */
    public record Typed(String size, String seed, String conclusion, String reason, Optional<Refusal> refusal) {

        /** Returns that nothing was sent, with what stands. */
        static Typed nothing(Inspection inspection) {
            Inspection.Draw draw = inspection.draw();
            return new Typed(
                    draw == null ? USUAL_SIZE : String.valueOf(draw.size()),
                    draw == null ? "" : String.valueOf(draw.seed()),
                    inspection.conclusion(),
                    "",
                    Optional.empty());
        }
    }

    /** Returns why no sample can be drawn. */
    public Optional<Refusal> whyNotDraw() {
        return InspectionRules.whyNotDraw(inspection, 1);
    }

    /** Returns why the units cannot be told. */
    public Optional<Refusal> whyNotAnnounce() {
        return InspectionRules.whyNot(inspection, Inspection.State.PLANNED);
    }

    /** Returns why the visits cannot be over. */
    public Optional<Refusal> whyNotHold() {
        return InspectionRules.whyNotHold(inspection, today);
    }

    /** Returns why it cannot be concluded. */
    public Optional<Refusal> whyNotConclude() {
        return InspectionRules.whyNotConclude(inspection);
    }

    /** Tells whether the person can call it off. */
    public boolean callsOff() {
        return office && InspectionRules.whyNotCallOff(inspection, "…").isEmpty();
    }

    /** Tells whether the person can plan another one like it. */
    public boolean copies() {
        return office && !campaign.closed() && inspection.calledOff() != null;
    }

    /** Tells whether it is in the state. */
    public boolean is(Inspection.State state) {
        return inspection.state() == state;
    }

    /** Returns how many times as likely corrected and explained figures are drawn. */
    public int weight() {
        return Sampled.Why.CORRECTED.weight();
    }

    /** Returns how many times as likely large figures are drawn. */
    public int weightOfLarge() {
        return Sampled.Why.LARGE.weight();
    }
}
