package vn.thidua.campaign.domain;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Something a campaign holds that can be amended, and compared with a newer version of the plan. */
@NamedInterface("desk")
public sealed interface CampaignThing
        permits CampaignContent, CampaignTarget, CampaignAssignment, CampaignDeadline, CampaignCommendation {

    /** Returns its id. */
    UUID id();

    /** Returns its place in the order of the plan, from 1. */
    int ord();

    /** Returns where it comes from. */
    Source source();

    /** Returns what sort of thing it is. */
    default Sort group() {
        return switch (this) {
            case CampaignContent content -> Sort.CONTENT;
            case CampaignTarget target -> Sort.TARGET;
            case CampaignAssignment assignment -> Sort.ASSIGNMENT;
            case CampaignDeadline deadline -> Sort.DEADLINE;
            case CampaignCommendation commendation -> Sort.COMMENDATION;
        };
    }

    /** Returns what to call it in a list. */
    default String title() {
        return switch (this) {
            case CampaignContent content -> numbered(content.no(), content.body());
            case CampaignTarget target -> target.subject();
            case CampaignAssignment assignment -> numbered(assignment.no(), assignment.body());
            case CampaignDeadline deadline -> deadline.what();
            case CampaignCommendation commendation -> commendation.form();
        };
    }

    private static String numbered(String no, String body) {
        return no.isEmpty() ? body : no + ". " + body;
    }

    /** Sorts of things, each in a table of its own. */
    enum Sort {
        CONTENT("campaign_content"),
        TARGET("campaign_target"),
        ASSIGNMENT("campaign_assignment"),
        DEADLINE("campaign_deadline"),
        COMMENDATION("campaign_commendation");

        private final String table;

        Sort(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }
}
