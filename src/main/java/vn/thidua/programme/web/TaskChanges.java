package vn.thidua.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;

/** Tells what a wording changes in a task that is there, column by column. */
@Component
class TaskChanges {

    private final TaskTable table;

    TaskChanges(TaskTable table) {
        this.table = table;
    }

    List<IntakePage.Change> of(
            Task task, TaskForm form, TaskDesk.@Nullable Wording wording, TaskGround.Open open, Locale locale) {
        List<IntakePage.Change> changes = new ArrayList<>();
        if (wording == null || wording.sameAs(task)) {
            return changes;
        }
        if (!form.title().equals(task.title())) {
            changes.add(new IntakePage.Change("task.title", task.title(), form.title()));
        }
        if (!wording.lead().equals(task.lead())) {
            changes.add(new IntakePage.Change("task.lead", open.name(task.lead()), form.lead()));
        }
        if (!Set.copyOf(wording.partners()).equals(Set.copyOf(task.partners()))) {
            changes.add(new IntakePage.Change("task.partners", open.names(task.partners()), form.partners()));
        }
        if (!wording.due().equals(task.due())) {
            changes.add(
                    new IntakePage.Change("task.due", table.due(task.due(), locale), table.due(wording.due(), locale)));
        }
        if (!Objects.equals(wording.content(), task.content())) {
            changes.add(
                    new IntakePage.Change("task.content", title(task.content(), open), title(wording.content(), open)));
        }
        return changes;
    }

    private static String title(@Nullable UUID content, TaskGround.Open open) {
        return open.contents().stream()
                .filter(one -> one.id().equals(content))
                .map(CampaignContent::title)
                .findFirst()
                .orElse("");
    }
}
