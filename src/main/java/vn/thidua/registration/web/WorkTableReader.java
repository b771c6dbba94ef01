package vn.thidua.registration.web;

import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.WorkState;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.KeptRows;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.TypedTable;

/** Reads tables of works, and tells what each row would write down. */
@Component
class WorkTableReader {

    private final WorkTable table;
    private final WorkReader reader;
    private final Validator validator;
    private final KeptRows rows;

    WorkTableReader(WorkTable table, WorkReader reader, Validator validator, KeptRows rows) {
        this.table = table;
        this.reader = reader;
        this.validator = validator;
        this.rows = rows;
    }

    /** Returns the page before a file is handed in. */
    TablePage empty(FormPage page, Optional<SheetFault> fault) {
        return page(page, List.of(), fault);
    }

    /** Returns what the file would write down. */
    TablePage read(FormPage page, UnitId unit, Path file) {
        TypedTable.Read sheet = table.read(file);
        if (sheet.fault().isPresent()) {
            return empty(page, sheet.fault());
        }
        Set<String> known = page.contents().stream()
                .flatMap(content -> content.works().stream())
                .filter(row -> row.work().state() != WorkState.WITHDRAWN)
                .map(row -> key(row.promise()))
                .collect(Collectors.toCollection(HashSet::new));
        List<TablePage.Row> read = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            read.add(row(page, unit, row, known));
        }
        return page(page, read, Optional.empty());
    }

    /**
     * Returns the works that the page sent back.
     *
     * @throws vn.thidua.shared.NotFound when it is nothing that the page could have sent
     */
    Map<WorkId, Promise> kept(FormPage page, UnitId unit, String kept) {
        Map<WorkId, Promise> works = new LinkedHashMap<>();
        for (WorkForm form : rows.rows(kept, WorkForm.class)) {
            WorkReader.Understood understood = understood(page, unit, form);
            if (understood.complaints().none()) {
                works.put(new WorkId(form.id()), understood.promise());
            }
        }
        return works;
    }

    private TablePage.Row row(FormPage page, UnitId unit, SheetRow row, Set<String> known) {
        WorkForm form = WorkTable.form(row, page.stage());
        WorkReader.Understood understood = understood(page, unit, form);
        List<String> faults = new ArrayList<>(understood.complaints().all());
        if (understood.promise().content() == null && !form.content().isEmpty()) {
            faults.add("complaint.contentUnknown");
        }
        boolean there = faults.isEmpty() && !known.add(key(understood.promise()));
        return new TablePage.Row(
                row.number(),
                form,
                page.stage()
                        .content(understood.promise().content())
                        .map(CampaignContent::title)
                        .orElse(form.content()),
                there,
                faults);
    }

    private WorkReader.Understood understood(FormPage page, UnitId unit, WorkForm form) {
        return reader.read(form, Complaints.of(validator.validate(form)), page.stage(), unit);
    }

    private TablePage page(FormPage page, List<TablePage.Row> read, Optional<SheetFault> fault) {
        return new TablePage(
                page.stage(),
                page.path(),
                page.unit(),
                read,
                rows.text(read.stream()
                        .filter(TablePage.Row::sound)
                        .map(TablePage.Row::form)
                        .toList()),
                WorkTable.limits(),
                fault,
                page.refusal());
    }

    private static String key(Promise promise) {
        return promise.content() + " " + Vietnamese.fold(promise.name());
    }
}
