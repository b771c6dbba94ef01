package vn.thidua.campaign.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.domain.CampaignThing;

/** Finds the rows of things of a campaign as the pages show them. */
@Component
class ThingRows {

    private static final int TARGET_COLUMNS = 6;
    private static final int DEADLINE_COLUMNS = 5;

    private final BodyPages pages;
    private final AssignmentPages assignments;

    ThingRows(BodyPages pages, AssignmentPages assignments) {
        this.pages = pages;
        this.assignments = assignments;
    }

    /** Returns where the row of a thing stands. */
    static AmendPage.Place place(String path, CampaignThing.Sort sort, UUID thing) {
        return new AmendPage.Place(
                path,
                "row-" + thing,
                switch (sort) {
                    case TARGET -> TARGET_COLUMNS;
                    case DEADLINE -> DEADLINE_COLUMNS;
                    case CONTENT, ASSIGNMENT, COMMENDATION -> 0;
                });
    }

    /** Returns the row of a thing; empty when it does not stand any more. */
    Optional<ThingRow> find(CampaignTop top, Actor actor, CampaignThing.Sort sort, UUID thing) {
        return rows(top, actor, sort).stream()
                .filter(row -> thing(row).id().equals(thing))
                .findFirst()
                .map(row -> row);
    }

    private List<? extends ThingRow> rows(CampaignTop top, Actor actor, CampaignThing.Sort sort) {
        return switch (sort) {
            case CONTENT -> pages.contents(top).rows();
            case TARGET -> pages.targets(top, Filter.NONE).rows();
            case ASSIGNMENT -> assignments.of(top, actor, Filter.NONE).tasks();
            case DEADLINE -> pages.calendar(top, Filter.NONE).rules();
            case COMMENDATION -> pages.commendations(top).promises();
        };
    }

    private static CampaignThing thing(ThingRow row) {
        return switch (row) {
            case ContentsPage.Row content -> content.content();
            case TargetsPage.Row target -> target.target();
            case AssignmentsPage.Task task -> task.assignment();
            case CalendarPage.Rule rule -> rule.deadline();
            case CommendationsPage.Promise promise -> promise.commendation();
        };
    }
}
