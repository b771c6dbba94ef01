package vn.thidua.programme.web;

import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.domain.KnownTasks;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.shared.Complaints;

/** What tables of tasks are read against: the tasks of a campaign, its contents, the names of units. */
@Component
class TaskGround {

    private final TaskReads reads;
    private final CampaignBook books;
    private final Validator validator;

    TaskGround(TaskReads reads, CampaignBook books, Validator validator) {
        this.reads = reads;
        this.books = books;
        this.validator = validator;
    }

    /** What a campaign has. */
    record Open(KnownTasks tasks, CampaignBook.Open book) {}

    Open open(CampaignId campaign) {
        List<Task> tasks = reads.all(campaign);
        return new Open(
                new KnownTasks(tasks),
                books.open(
                        campaign,
                        tasks.stream()
                                .flatMap(task -> Stream.concat(Stream.of(task.lead()), task.partners().stream()))
                                .toList()));
    }

    /** Understands a form; one of a task that is there goes on naming what that names. */
    TaskReader.Understood understood(TaskForm form, Open open) {
        return TaskReader.read(
                form,
                Complaints.of(validator.validate(form)),
                open.book(),
                open.tasks().of(form.task()));
    }
}
