package vn.thidua.campaign.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything a campaign holds beside its head. */
public record CampaignBody(
        List<CampaignContent> contents,
        List<CampaignTarget> targets,
        List<CampaignAssignment> assignments,
        List<CampaignDeadline> deadlines,
        List<CampaignCommendation> commendations,
        List<AudienceLine> audience) {

    /** Nothing yet. */
    public static final CampaignBody EMPTY =
            new CampaignBody(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Returns the names of all offices in it, each once. */
    public Set<String> offices() {
        Set<String> names = new LinkedHashSet<>();
        assignments.forEach(assignment -> assignment.parts().forEach(part -> names.add(part.office())));
        deadlines.forEach(deadline -> names.addAll(deadline.offices()));
        audience.stream().filter(AudienceLine::collective).forEach(line -> names.add(line.body()));
        return names;
    }
}
