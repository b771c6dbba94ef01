package vn.thidua.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.UnitBook;
import vn.thidua.shared.Complaints;

/** Understands tasks as people type them. */
@Component
class TaskReader {

    private final Campaigns campaigns;
    private final BodyReads bodies;
    private final UnitBook book;

    TaskReader(Campaigns campaigns, BodyReads bodies, UnitBook book) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.book = book;
    }

    /** What tasks of a campaign can name. */
    record Known(List<CampaignContent> contents, UnitBook.Open units) {}

    /**
     * What was meant.
     *
     * @param wording null where something is wrong
     */
    record Understood(TaskDesk.@Nullable Wording wording, Complaints complaints) {}

    Known of(CampaignId campaign) {
        return new Known(bodies.contents(campaign), book.open(campaigns.addressed(campaign)));
    }

    Understood read(TaskForm form, Complaints found, Known known) {
        Complaints complaints = found;
        Optional<UnitId> lead = known.units().find(form.lead());
        if (lead.isEmpty() && !form.lead().isEmpty()) {
            complaints = complaints.with("lead", "complaint.taskUnit");
        }
        List<UnitId> partners = new ArrayList<>();
        for (String name : UnitBook.Open.names(form.partners())) {
            Optional<UnitId> partner = known.units().find(name);
            partner.ifPresent(partners::add);
            if (partner.isEmpty()) {
                complaints = complaints.with("partners", "complaint.taskPartners");
            }
        }
        Optional<TaskDue> due =
                TaskDue.of(form.due()).map(day -> new TaskDue(day.day(), day.before() || form.before()));
        if (due.isEmpty() && !form.due().isEmpty()) {
            complaints = complaints.with("due", "complaint.taskDue");
        }
        UUID content = content(form.content(), known);
        if (content == null && !form.content().isEmpty()) {
            complaints = complaints.with("content", "complaint.taskContent");
        }
        return complaints.none() && lead.isPresent() && due.isPresent()
                ? new Understood(
                        new TaskDesk.Wording(content, form.title(), lead.get(), partners, due.get()), complaints)
                : new Understood(null, complaints);
    }

    private static @Nullable UUID content(String typed, Known known) {
        return known.contents().stream()
                .map(CampaignContent::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
