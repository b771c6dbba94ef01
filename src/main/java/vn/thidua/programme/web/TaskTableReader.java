package vn.thidua.programme.web;

import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskRules;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetRow;

/** Reads tables of tasks, and tells what each row would give to whom. */
@Component
class TaskTableReader {

    private static final TypeReference<List<TaskForm>> FORMS = new TypeReference<>() {};

    private final TaskTable table;
    private final TaskReader reader;
    private final Validator validator;
    private final JsonMapper json;

    TaskTableReader(TaskTable table, TaskReader reader, Validator validator, JsonMapper json) {
        this.table = table;
        this.reader = reader;
        this.validator = validator;
        this.json = json;
    }

    /** Returns the page before a file is handed in. */
    TaskTablePage empty(CampaignOutline campaign, Optional<SheetFault> fault) {
        return page(campaign, List.of(), fault);
    }

    /** Returns what the file would give. */
    TaskTablePage read(CampaignOutline campaign, Path file) {
        List<SheetRow> sheet = new ArrayList<>();
        Optional<SheetFault> fault = table.reader().whyNot(file);
        if (fault.isEmpty()) {
            fault = table.reader().read(file, sheet::add);
        }
        if (fault.isPresent()) {
            return empty(campaign, fault);
        }
        TaskReader.Known known = reader.of(campaign.id());
        Set<String> seen = new HashSet<>();
        List<TaskTablePage.Row> rows = new ArrayList<>();
        for (SheetRow row : sheet) {
            TaskForm form = TaskTable.form(row, known.contents());
            List<String> faults = new ArrayList<>(understood(form, known).complaints().byField().values().stream()
                    .distinct()
                    .toList());
            if (faults.isEmpty() && !seen.add(Vietnamese.fold(form.title() + "|" + form.lead()))) {
                faults.add("complaint.taskTwice");
            }
            rows.add(new TaskTablePage.Row(row.number(), form, faults));
        }
        return page(campaign, rows, Optional.empty());
    }

    /**
     * Returns the tasks that the page sent back.
     *
     * @throws NotFound when it is nothing that the page could have sent
     */
    List<TaskDesk.Order> kept(CampaignOutline campaign, String kept) {
        TaskReader.Known known = reader.of(campaign.id());
        List<TaskDesk.Order> orders = new ArrayList<>();
        try {
            for (TaskForm form : json.readValue(kept, FORMS)) {
                TaskDesk.Wording wording = understood(form, known).wording();
                if (wording != null) {
                    orders.add(new TaskDesk.Order(new TaskId(form.id()), wording, null));
                }
            }
        } catch (JacksonException forged) {
            throw new NotFound("tasks of a table: " + forged.getMessage());
        }
        return orders;
    }

    private TaskReader.Understood understood(TaskForm form, TaskReader.Known known) {
        return reader.read(form, Complaints.of(validator.validate(form)), known);
    }

    private TaskTablePage page(CampaignOutline campaign, List<TaskTablePage.Row> rows, Optional<SheetFault> fault) {
        return new TaskTablePage(
                campaign,
                rows,
                json.writeValueAsString(rows.stream()
                        .filter(TaskTablePage.Row::sound)
                        .map(TaskTablePage.Row::form)
                        .toList()),
                TaskTable.limits(),
                fault,
                TaskRules.whyNotGive(!campaign.closed()));
    }
}
