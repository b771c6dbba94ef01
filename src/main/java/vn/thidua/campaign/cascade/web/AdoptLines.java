package vn.thidua.campaign.cascade.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.allotment.AllotmentReads;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Duty;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.web.Words;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.TypedNumber;
import vn.thidua.shared.Vietnamese;

/** Reads what a unit may take over of a campaign: contents, the targets asked of it with its own figure, the deadlines that bind it. */
@Component
class AdoptLines {

    /* What everybody is asked alike holds for a part of the whole as it stands; a sum does not. */
    private static final Set<Aggregation> ALIKE =
            Set.of(Aggregation.RATIO_OF_SUMS, Aggregation.WEIGHTED_MEAN, Aggregation.LEAD_FIGURE);

    private final BodyReads bodies;
    private final AllotmentReads allotments;
    private final DutyReads duties;
    private final Words words;

    AdoptLines(BodyReads bodies, AllotmentReads allotments, DutyReads duties, MessageSource messages) {
        this.bodies = bodies;
        this.allotments = allotments;
        this.duties = duties;
        this.words = new Words(messages, Vietnamese.LOCALE);
    }

    AdoptPage.Lines of(CampaignHead higher, UnitId unit) {
        CampaignBody body = bodies.all(higher.id());
        Set<UUID> bound =
                duties.of(unit, higher.id()).stream().map(Duty::deadline).collect(Collectors.toSet());
        Owed owed = allotments.owed(higher.id(), List.of(unit));
        return new AdoptPage.Lines(
                body.contents(),
                body.targets().stream()
                        .filter(target -> owed.asks(target.id(), unit))
                        .map(target -> new AdoptPage.Goal(target, figure(target, owed, unit)))
                        .toList(),
                body.deadlines().stream()
                        .filter(one -> bound.contains(one.id()))
                        .map(one -> new AdoptPage.Deadline(one.id(), one.what(), words.rule(one.rule())))
                        .toList());
    }

    private static String figure(CampaignTarget target, Owed owed, UnitId unit) {
        BigDecimal goal = owed.goal(target.id(), unit);
        if (goal != null) {
            return TypedNumber.text(goal);
        }
        return ALIKE.contains(target.measure().aggregation())
                ? TypedNumber.text(target.measure().value())
                : "";
    }
}
