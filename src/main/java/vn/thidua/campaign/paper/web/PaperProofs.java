package vn.thidua.campaign.paper.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.LaunchRules;
import vn.thidua.campaign.paper.CampaignPaperReads;
import vn.thidua.campaign.paper.CampaignPaperRules;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Says whose the signed files of plan documents are: whoever sees the campaign opens them, whoever runs it adds them and takes them away. */
@Component
class PaperProofs implements EvidenceOwner {

    /** The kind of things that are proved: a plan document. */
    static final String KIND = "campaign-paper";

    private final CampaignReads campaigns;
    private final BodyReads bodies;
    private final CampaignPaperReads papers;

    PaperProofs(CampaignReads campaigns, BodyReads bodies, CampaignPaperReads papers) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.papers = papers;
    }

    static EvidenceSubject subject(CampaignId campaign) {
        return new EvidenceSubject(KIND, campaign.value(), campaign.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        return actor.may(Act.SEE_CAMPAIGNS)
                && campaigns.open(new CampaignId(subject.id()), actor).isPresent();
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        CampaignHead head = run(subject.id(), actor);
        return CampaignPaperRules.whyNotSign(head, papers.of(head, bodies.all(head.id())));
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return LaunchRules.whyNotAmend(run(subject.id(), actor));
    }

    private CampaignHead run(UUID id, Actor actor) {
        CampaignHead head = campaigns.visible(new CampaignId(id), actor);
        if (!actor.may(Act.RUN_CAMPAIGN) || !campaigns.runs(head.id(), actor)) {
            throw new NotFound("campaign " + id + " is not run by " + actor.unit());
        }
        return head;
    }
}
