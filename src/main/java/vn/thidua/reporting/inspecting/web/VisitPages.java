package vn.thidua.reporting.inspecting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.FigureProofs;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionProofs;
import vn.thidua.reporting.inspecting.InspectionSight;
import vn.thidua.reporting.inspecting.SampleDesk;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.reporting.inspecting.SelfAnswer;
import vn.thidua.reporting.inspecting.Visit;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the page of a unit that is inspected, for those whose it is. */
@Component
class VisitPages {

    private final InspectionPages inspections;
    private final CampaignSight campaigns;
    private final InspectionSight sight;
    private final Ground ground;
    private final EvidenceReads evidence;
    private final Units units;
    private final Clock clock;

    VisitPages(
            InspectionPages inspections,
            CampaignSight campaigns,
            InspectionSight sight,
            Ground ground,
            EvidenceReads evidence,
            Units units,
            Clock clock) {
        this.inspections = inspections;
        this.campaigns = campaigns;
        this.sight = sight;
        this.ground = ground;
        this.evidence = evidence;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What somebody sent just now.
     *
     * @param answers of the self-check, by question
     * @param files why files were not taken, by what they prove
     * @param checks by number of the figure
     * @param findings what is the matter with figures, by number
     * @param notes null where none were sent
     */
    record Attempt(
            Map<UUID, SelfAnswer> answers,
            Map<UUID, List<Refusal>> files,
            Map<Integer, SampleDesk.Check> checks,
            Map<Integer, List<Finding>> findings,
            Optional<SampleDesk.Notes> notes,
            VisitPage.RecommendationForm form,
            String reopenWhy,
            Optional<Refusal> refusal) {

        /** Nothing. */
        static final Attempt NONE = new Attempt(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                VisitPage.RecommendationForm.NONE,
                "",
                Optional.empty());

        static Attempt of(Map<UUID, SelfAnswer> answers, Map<UUID, List<Refusal>> files, Optional<Refusal> refusal) {
            return new Attempt(
                    answers,
                    files,
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    VisitPage.RecommendationForm.NONE,
                    "",
                    refusal);
        }

        static Attempt of(VisitPage.RecommendationForm form, Refusal refusal) {
            return new Attempt(
                    Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), form, "", Optional.of(refusal));
        }

        /** What was typed to open a self-check again. */
        static Attempt ofReopening(String why, Refusal refusal) {
            return new Attempt(
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    VisitPage.RecommendationForm.NONE,
                    why,
                    Optional.of(refusal));
        }

        static Attempt of(Refusal refusal) {
            return of(VisitPage.RecommendationForm.NONE, refusal);
        }
    }

    /**
     * Returns the page.
     *
     * @throws NotFound where it is not the person's to see
     */
    VisitPage of(InspectionId id, UnitId unit, Attempt attempt, Actor actor) {
        Inspection inspection = inspections.visible(id, actor);
        Visit visit = inspection.visit(unit).orElseThrow(() -> new NotFound("visit of " + unit));
        CampaignOutline campaign = campaigns.visible(inspection.campaign(), actor);
        boolean office = actor.may(Act.RUN_CAMPAIGN) && campaigns.runs(inspection.campaign(), actor);
        LocalDate today = LocalDate.now(clock);
        Map<EvidenceSubject, List<Evidence>> proofs = evidence.of(InspectionProofs.KIND, List.of(visit.id()));
        return new VisitPage(
                campaign,
                inspection,
                visit,
                units.names(List.of(unit), today).getOrDefault(unit, ""),
                office,
                sight.own(List.of(inspection), actor).contains(unit),
                today,
                inspection.questions().stream()
                        .map(question -> new VisitPage.Question(
                                question,
                                attempt.answers()
                                        .getOrDefault(
                                                question.id(),
                                                visit.answers().getOrDefault(question.id(), SelfAnswer.NONE)),
                                proofs.getOrDefault(InspectionProofs.subject(visit, question.id()), List.of()),
                                attempt.files().getOrDefault(question.id(), List.of())))
                        .toList(),
                samples(inspection, visit, attempt),
                attempt.notes().orElseGet(() -> new SampleDesk.Notes(visit.remarks(), visit.opinion())),
                visit.recommendations().stream()
                        .map(one -> new VisitPage.Advice(
                                one, proofs.getOrDefault(InspectionProofs.subject(visit, one.id()), List.of())))
                        .toList(),
                UUID.randomUUID(),
                attempt.form(),
                attempt.reopenWhy(),
                attempt.refusal());
    }

    private List<VisitPage.Sample> samples(Inspection inspection, Visit visit, Attempt attempt) {
        Map<UUID, ReportingPeriod> periods = inspections.periods(inspection).stream()
                .collect(Collectors.toMap(ReportingPeriod::id, Function.identity()));
        Map<UUID, CampaignTarget> targets = ground.targets(inspection.campaign()).stream()
                .collect(Collectors.toMap(CampaignTarget::id, Function.identity()));
        Map<EvidenceSubject, List<Evidence>> proofs = evidence.of(
                FigureProofs.KIND,
                visit.sample().stream()
                        .map(one -> one.report().value())
                        .distinct()
                        .toList());
        return visit.sample().stream()
                .flatMap(one -> Optional.ofNullable(targets.get(one.target()))
                        .flatMap(target -> Optional.ofNullable(periods.get(one.due()))
                                .map(period -> new VisitPage.Sample(
                                        one,
                                        period,
                                        target,
                                        proofs.getOrDefault(
                                                FigureProofs.subject(one.report(), one.target()), List.of()),
                                        attempt.checks().getOrDefault(one.number(), standing(one, target)),
                                        attempt.findings().getOrDefault(one.number(), List.of()))))
                        .stream())
                .toList();
    }

    private static SampleDesk.Check standing(Sampled sampled, CampaignTarget target) {
        Figure found = sampled.found();
        return new SampleDesk.Check(
                sampled.outcome(), found == null ? Typed.NOTHING : Typed.of(target.measure(), found), sampled.reason());
    }
}
