package vn.thidua.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.Edition;
import vn.thidua.registration.domain.MilestoneDesk;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.RegistrationReads;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.Work;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/** Makes the page of a work, for those who may see it. */
@Component
class WorkShow {

    private final FormPages forms;
    private final RegistrationReads reads;
    private final MilestoneDesk milestones;
    private final Charges charges;
    private final EvidenceReads evidence;
    private final Clock clock;

    WorkShow(
            FormPages forms,
            RegistrationReads reads,
            MilestoneDesk milestones,
            Charges charges,
            EvidenceReads evidence,
            Clock clock) {
        this.forms = forms;
        this.reads = reads;
        this.milestones = milestones;
        this.charges = charges;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Returns the page.
     *
     * @param milestone what somebody typed about one
     * @param refusal why a file was not taken
     * @throws vn.thidua.shared.NotFound when there is no such work, or it is not the person's to see
     */
    WorkPage of(
            Actor actor,
            CampaignId campaign,
            UnitId unit,
            WorkId id,
            MilestoneForm milestone,
            Complaints complaints,
            Optional<Refusal> refusal) {
        FormPage form = forms.of(actor, campaign, unit, List.of());
        WorkRow row = FormPages.row(form, id);
        return new WorkPage(
                form,
                row,
                title(form.stage(), row.promise().content()),
                compared(form.stage(), row, reads.editions(id)),
                milestones.of(id),
                evidence.of(WorkProofs.KIND, List.of(id.value())).entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().part(), Map.Entry::getValue)),
                milestone,
                LocalDate.now(clock),
                complaints,
                refusal);
    }

    private List<WorkPage.Compared> compared(Stage stage, WorkRow row, List<Edition> editions) {
        Map<PersonId, String> people =
                charges.names(editions.stream().map(Edition::promise).toList());
        List<WorkPage.Compared> compared = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            Promise promise = editions.get(i).promise();
            compared.add(new WorkPage.Compared(
                    new WorkRow(
                            at(row.work(), editions.get(i)),
                            promise,
                            Charges.name(promise.charge(), people),
                            row.path()),
                    title(stage, promise.content()),
                    i + 1 < editions.size()
                            ? promise.differing(editions.get(i + 1).promise())
                            : List.of()));
        }
        return compared;
    }

    /** Returns the work as if that edition stood. */
    private static Work at(Work work, Edition edition) {
        return new Work(
                work.id(),
                work.ord(),
                work.state(),
                work.typed(),
                work.edited(),
                work.why(),
                edition,
                work.withdrawn(),
                work.version());
    }

    private static String title(Stage stage, @Nullable UUID content) {
        return stage.content(content).map(CampaignContent::title).orElse("");
    }
}
