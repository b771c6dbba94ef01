package vn.thidua.reporting.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.WorkbookDesk;
import vn.thidua.reporting.domain.WorkbookLayout;
import vn.thidua.shared.Screen;

/** Lets a unit say what stands where in the workbook that it keeps; that is remembered for the next one. */
@Controller
@Needs(Act.REPORT)
class LayoutController {

    private static final String COLUMNS = "/reports/{due}/units/{unit}/workbook/columns";

    private final LayoutPages pages;
    private final WorkbookDesk desk;
    private final WorkbookReader reader;
    private final WorkbookFilling filling;

    LayoutController(LayoutPages pages, WorkbookDesk desk, WorkbookReader reader, WorkbookFilling filling) {
        this.pages = pages;
        this.desk = desk;
        this.reader = reader;
        this.filling = filling;
    }

    @GetMapping(COLUMNS)
    Screen show(Actor actor, @PathVariable UUID due, @PathVariable UUID unit, @RequestParam Optional<String> sheet)
            throws IOException {
        Optional<Integer> chosen =
                sheet.filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf);
        return Screen.show("reporting/layout", pages.of(pages.open(actor, due, new UnitId(unit)), chosen));
    }

    /** Remembers what was chosen, and fills the form by it. */
    @PostMapping(COLUMNS)
    Screen choose(
            Actor actor, @PathVariable UUID due, @PathVariable UUID unit, @RequestParam Map<String, String> fields)
            throws IOException {
        UnitId whose = new UnitId(unit);
        LayoutPages.Open open = pages.open(actor, due, whose);
        LayoutForm form = LayoutForm.of(fields);
        List<String> complaints = form.complaints(open.tops());
        if (!complaints.isEmpty()) {
            return Screen.show(422, "reporting/layout", pages.of(open, form, complaints));
        }
        WorkbookLayout layout = form.layout(open.tops());
        desk.remember(
                new WorkbookDesk.Form(due, whose, actor.unit()),
                layout,
                form.said(open.asked().targets(), open.asked().memory()),
                actor.by());
        WorkbookReader.Read read =
                reader.read(pages.asked(open.report(), whose), open.workbook().bytes(), form.sheet(), layout);
        return filling.fill(actor, open.report(), whose, read, form.names().keySet());
    }
}
