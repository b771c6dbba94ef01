package vn.thidua.campaign.domain;

import java.util.ArrayList;
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

    /** Returns a body that holds only this. */
    public static CampaignBody only(CampaignThing thing) {
        return new CampaignBody(
                thing instanceof CampaignContent content ? List.of(content) : List.of(),
                thing instanceof CampaignTarget target ? List.of(target) : List.of(),
                thing instanceof CampaignAssignment assignment ? List.of(assignment) : List.of(),
                thing instanceof CampaignDeadline deadline ? List.of(deadline) : List.of(),
                thing instanceof CampaignCommendation commendation ? List.of(commendation) : List.of(),
                List.of());
    }

    /** Returns all things in it. */
    public List<CampaignThing> things() {
        List<CampaignThing> things = new ArrayList<>(contents);
        things.addAll(targets);
        things.addAll(assignments);
        things.addAll(deadlines);
        things.addAll(commendations);
        return things;
    }

    /** Returns the names of all offices in it, each once. */
    public Set<String> offices() {
        Set<String> names = new LinkedHashSet<>();
        assignments.forEach(assignment -> assignment.parts().forEach(part -> names.add(part.office())));
        deadlines.forEach(deadline -> names.addAll(deadline.offices()));
        audience.stream().filter(AudienceLine::collective).forEach(line -> names.add(line.body()));
        return names;
    }
}
