package vn.thidua.campaign.cascade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.AudienceLine;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Source;
import vn.thidua.organization.UnitId;

/**
 * The campaign of a unit as it is begun: what was chosen of the higher one, with figures and days of its own.
 *
 * @param origins content or target to that of the higher campaign which it carries out
 */
record LowerCampaign(CampaignHead head, CampaignBody body, Map<UUID, UUID> origins) {

    /**
     * Makes it.
     *
     * @param unitName as the unit is called today
     * @param basis the higher plan in words
     */
    static LowerCampaign of(
            CampaignId id,
            CampaignHead higher,
            CampaignBody from,
            UnitId unit,
            String unitName,
            String basis,
            AdoptionChoice choice) {
        Map<UUID, UUID> origins = new HashMap<>();
        Map<UUID, UUID> mine = new HashMap<>();
        List<CampaignContent> contents = new ArrayList<>();
        from.contents().stream()
                .filter(one -> choice.contents().contains(one.id()))
                .forEach(one -> {
                    CampaignContent content = new CampaignContent(
                            UUID.randomUUID(),
                            contents.size() + 1,
                            one.no(),
                            one.body(),
                            one.source().copied());
                    mine.put(one.id(), content.id());
                    origins.put(content.id(), one.id());
                    contents.add(content);
                });
        choice.added()
                .forEach(body -> contents.add(
                        new CampaignContent(UUID.randomUUID(), contents.size() + 1, "", body, Source.HAND)));
        List<CampaignTarget> targets = new ArrayList<>();
        from.targets().stream()
                .filter(one -> choice.goals().containsKey(one.id()))
                .forEach(one -> {
                    BigDecimal goal = choice.goals().get(one.id());
                    CampaignTarget target = new CampaignTarget(
                            UUID.randomUUID(),
                            one.content() == null ? null : mine.get(one.content()),
                            targets.size() + 1,
                            one.place(),
                            one.subject(),
                            one.measure()
                                    .with(
                                            goal == null ? one.measure().value() : goal,
                                            one.measure().dueOn()),
                            one.source().copied());
                    origins.put(target.id(), one.id());
                    targets.add(target);
                });
        return new LowerCampaign(
                head(id, higher, unit, unitName, basis, choice),
                new CampaignBody(
                        contents,
                        targets,
                        List.of(),
                        deadlines(from, unitName, choice),
                        List.of(),
                        choice.audience().stream()
                                .map(name -> new AudienceLine(true, name))
                                .toList()),
                origins);
    }

    private static CampaignHead head(
            CampaignId id, CampaignHead higher, UnitId unit, String unitName, String basis, AdoptionChoice choice) {
        return new CampaignHead(
                id,
                higher.kind(),
                choice.title(),
                higher.slogan(),
                unitName,
                unit,
                higher.startsOn(),
                higher.endsOn(),
                basis,
                null,
                "",
                null,
                null,
                CampaignState.DRAFT,
                null,
                null,
                0);
    }

    private static List<CampaignDeadline> deadlines(CampaignBody from, String unitName, AdoptionChoice choice) {
        List<CampaignDeadline> deadlines = new ArrayList<>();
        from.deadlines().stream()
                .filter(one -> choice.deadlines().contains(one.id()))
                .forEach(one -> deadlines.add(new CampaignDeadline(
                        UUID.randomUUID(),
                        deadlines.size() + 1,
                        one.what(),
                        one.sort(),
                        unitName,
                        one.rule().earlier(choice.daysEarlier()),
                        one.lateness(),
                        List.of(),
                        one.source().copied())));
        return deadlines;
    }
}
