package vn.thidua.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;

/** Tells what a wording changes in a task that is there, column by column. */
@Component
class TaskChanges {

    private final WrittenDue days;

    TaskChanges(WrittenDue days) {
        this.days = days;
    }

    List<IntakePage.Change> of(
            Task task, TaskForm form, TaskDesk.@Nullable Wording wording, CampaignBook.Open book, Locale locale) {
        List<IntakePage.Change> changes = new ArrayList<>();
        if (wording == null || wording.sameAs(task)) {
            return changes;
        }
        if (!form.title().equals(task.title())) {
            changes.add(new IntakePage.Change("task.title", task.title(), form.title()));
        }
        if (!wording.lead().equals(task.lead())) {
            changes.add(new IntakePage.Change(
                    "task.lead", book.units().written(task.lead()), book.units().written(wording.lead())));
        }
        if (!Set.copyOf(wording.partners()).equals(Set.copyOf(task.partners()))) {
            changes.add(new IntakePage.Change(
                    "task.partners", written(book, task.partners()), written(book, wording.partners())));
        }
        if (!wording.due().equals(task.due())) {
            changes.add(new IntakePage.Change("task.due", days.of(task.due(), locale), days.of(wording.due(), locale)));
        }
        if (!Objects.equals(wording.content(), task.content())) {
            changes.add(
                    new IntakePage.Change("task.content", book.title(task.content()), book.title(wording.content())));
        }
        return changes;
    }

    private static String written(CampaignBook.Open book, List<UnitId> units) {
        return String.join("; ", book.units().written(units));
    }
}
