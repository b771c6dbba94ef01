package vn.thidua.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.domain.Task;

/**
 * A task as typed.
 *
 * @param id chosen when the empty form is shown, so that sending it twice gives one
 * @param content id of the content it serves, or empty
 * @param lead name of the unit that is to do it
 * @param partners names of those that support it, one a line
 * @param due as a date field sends it, or as a cell of a table has it
 * @param before whether that day itself is too late
 * @param why reason of a change
 */
public record TaskForm(
        @NotNull UUID id,
        Long version,
        @Size(max = 40) String content,
        @NotBlank @Size(max = 2000) String title,
        @NotBlank @Size(max = 1000) String lead,
        @Size(max = 8000) String partners,
        @NotBlank @Size(max = 40) String due,
        Boolean before,
        @Size(max = 500) String why) {

    /** A field that did not come at all is an empty one. */
    public TaskForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        version = Objects.requireNonNullElse(version, 0L);
        before = Objects.requireNonNullElse(before, false);
        content = text(content);
        title = text(title);
        lead = text(lead);
        partners = text(partners);
        due = text(due);
        why = text(why);
    }

    /** Returns the same for another version. */
    public TaskForm at(long seen) {
        return new TaskForm(id, seen, content, title, lead, partners, due, before, why);
    }

    /** Returns the id of the task. */
    TaskId task() {
        return new TaskId(id);
    }

    static TaskForm empty(String due) {
        return new TaskForm(UUID.randomUUID(), 0L, "", "", "", "", due, false, "");
    }

    /** Returns a task as the form shows it. */
    static TaskForm of(Task task, CampaignBook.Open book) {
        return new TaskForm(
                task.id().value(),
                task.version(),
                Objects.toString(task.content(), ""),
                task.title(),
                book.units().written(task.lead()),
                String.join("\n", book.units().written(task.partners())),
                task.due().day().toString(),
                task.due().before(),
                "");
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
