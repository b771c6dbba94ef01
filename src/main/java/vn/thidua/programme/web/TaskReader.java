package vn.thidua.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.UnitBook;
import vn.thidua.shared.Complaints;

/** Understands tasks as people type them. */
final class TaskReader {

    private TaskReader() {}

    /**
     * What was meant.
     *
     * @param wording null where something is wrong
     */
    record Understood(TaskDesk.@Nullable Wording wording, Complaints complaints) {}

    /**
     * Reads a form.
     *
     * @param there the task that it words anew, which goes on naming the units that it names and what it serves
     */
    static Understood read(TaskForm form, Complaints found, CampaignBook.Open book, Optional<Task> there) {
        Complaints complaints = found;
        Optional<UnitId> lead =
                book.units().find(form.lead(), there.map(Task::lead).stream().toList());
        if (lead.isEmpty() && !form.lead().isEmpty()) {
            complaints = complaints.with("lead", "complaint.taskUnit");
        }
        List<UnitId> partners = new ArrayList<>();
        for (String name : UnitBook.Open.names(form.partners())) {
            Optional<UnitId> partner =
                    book.units().find(name, there.map(Task::partners).orElse(List.of()));
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
        Optional<UUID> content =
                book.content(form.content(), there.map(Task::content).orElse(null));
        if (content.isEmpty() && !form.content().isEmpty()) {
            complaints = complaints.with("content", "complaint.taskContent");
        }
        return complaints.none() && lead.isPresent() && due.isPresent()
                ? new Understood(
                        new TaskDesk.Wording(content.orElse(null), form.title(), lead.get(), partners, due.get()),
                        complaints)
                : new Understood(null, complaints);
    }
}
