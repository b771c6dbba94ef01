package vn.thidua.reporting.inspecting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.evidence.Evidence;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionRules;
import vn.thidua.reporting.inspecting.Recommendation;
import vn.thidua.reporting.inspecting.SampleDesk;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.reporting.inspecting.SelfAnswer;
import vn.thidua.reporting.inspecting.Visit;
import vn.thidua.shared.Refusal;

/**
 * A unit that is inspected.
 *
 * @param name of the unit
 * @param office whether the person's office runs the inspection
 * @param own whether it is the person's unit
 * @param samples none as long as the unit must not know them
 * @param notes what the team and the unit say in words, as typed
 * @param fresh id for a recommendation that may be made
 * @param reopenWhy what was typed to open the self-check again
 * @param refusal why something was not taken just now
 */
public record VisitPage(
        CampaignOutline campaign,
        Inspection inspection,
        Visit visit,
        String name,
        boolean office,
        boolean own,
        LocalDate today,
        List<Question> questions,
        List<Sample> samples,
        SampleDesk.Notes notes,
        List<Advice> recommendations,
        UUID fresh,
        RecommendationForm form,
        String reopenWhy,
        Optional<Refusal> refusal) {

    /**
     * A question of the self-check.
     *
     * @param answer as typed
     * @param refusals why files were not taken just now
     */
    public record Question(
            Inspection.Question question, SelfAnswer answer, List<Evidence> proofs, List<Refusal> refusals) {}

    /**
     * A figure that was drawn.
     *
     * @param proofs what the unit showed for it
     * @param typed what the team says of it, as typed
     * @param findings what is the matter with that
     */
    public record Sample(
            Sampled sampled,
            ReportingPeriod period,
            CampaignTarget target,
            List<Evidence> proofs,
            SampleDesk.Check typed,
            List<Finding> findings) {

        /** Returns what is asked for. */
        public Input input() {
            return Input.of(target.measure());
        }

        /** Tells whether an answer is ticked. */
        public boolean ticked(Answer answer) {
            return typed.typed().answer() == answer;
        }
    }

    /**
     * A recommendation.
     *
     * @param proofs of what the unit did
     */
    public record Advice(Recommendation recommendation, List<Evidence> proofs) {}

    /**
     * What was typed for a recommendation.
     *
     * @param about id of the one it is about, empty for a new one
     */
    public record RecommendationForm(String about, String text, String dueOn) {

        /** Nothing. */
        public static final RecommendationForm NONE = new RecommendationForm("", "", "");
    }

    /** Returns the path of the page. */
    public String path() {
        return inspection.path() + "/units/" + visit.unit();
    }

    /** Returns the path of the page of a figure. */
    public String path(Sampled sampled) {
        return "/campaigns/" + campaign.id() + "/results/" + sampled.due() + "/targets/" + sampled.target() + "/units/"
                + visit.unit();
    }

    /** Tells whether the person may have the minutes: the office, and everybody once the visits are over; nobody where it was called off. */
    public boolean tells() {
        return inspection.calledOff() == null && (office || inspection.over());
    }

    /** Tells whether the unit may answer its self-check. */
    public boolean answers() {
        return own && InspectionRules.whyNotSelfCheck(inspection, visit).isEmpty();
    }

    /** Tells whether the person can open the self-check again. */
    public boolean reopens() {
        return office && InspectionRules.whyNotReopen(inspection, visit, "…").isEmpty();
    }

    /** Tells whether the unit may take a file away from its self-check. */
    public boolean drops(Evidence file) {
        return InspectionRules.whyNotTakeAway(visit, file.addedAt()).isEmpty();
    }

    /** Tells whether the team may write down what it finds. */
    public boolean checks() {
        return office && InspectionRules.whyNotCheck(inspection).isEmpty();
    }

    /** Tells whether the person can put what was found in the place of what was reported. */
    public boolean corrects(Sample sample) {
        return office
                && InspectionRules.whyNotCorrect(inspection, sample.sampled()).isEmpty();
    }

    /** Returns what was typed about a recommendation, or about a new one where the id is empty. */
    public RecommendationForm form(String about) {
        return form.about().equals(about) ? form : RecommendationForm.NONE;
    }

    /** Tells whether the person has to answer a recommendation. */
    public boolean follows(Advice advice) {
        return own && waits(advice, Recommendation.State.OPEN);
    }

    /** Tells whether the person has to say whether what the unit did is enough. */
    public boolean judges(Advice advice) {
        return office && waits(advice, Recommendation.State.ANSWERED);
    }

    private boolean waits(Advice advice, Recommendation.State wanted) {
        return InspectionRules.whyNot(inspection, advice.recommendation(), wanted)
                .isEmpty();
    }
}
