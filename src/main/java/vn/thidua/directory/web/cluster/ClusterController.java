package vn.thidua.directory.web.cluster;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.directory.web.intake.ExportSheet;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.intake.ImportKind;
import vn.thidua.organization.intake.TableExport;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows the clusters of a year, on the screen, on paper and as a workbook; makes and changes them. */
@Controller
@Needs(Act.MANAGE_CLUSTERS)
class ClusterController {

    private final ClusterDesk desk;
    private final ClusterPages pages;
    private final TableExport tables;
    private final ExportSheet sheet;
    private final Clock clock;

    ClusterController(ClusterDesk desk, ClusterPages pages, TableExport tables, ExportSheet sheet, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.tables = tables;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping("/clusters")
    @Needs(Act.SEE_CLUSTERS)
    Screen index(Actor actor, @RequestParam Optional<Integer> year) {
        return Screen.show("cluster/list", pages.of(year.orElseGet(this::thisYear), actor));
    }

    @GetMapping("/clusters/print")
    @Needs(Act.SEE_CLUSTERS)
    Screen print(Actor actor, @RequestParam Optional<Integer> year) {
        return Screen.show("cluster/print", pages.of(year.orElseGet(this::thisYear), actor));
    }

    @PostMapping("/clusters/exports")
    @Needs(Act.SEE_CLUSTERS)
    ResponseEntity<byte[]> export(
            Actor actor, @RequestParam Optional<Integer> year, @RequestParam(defaultValue = "xlsx") String format) {
        return tables.clusters(year, actor.by(), rows -> sheet.file(ImportKind.CLUSTERS, format, rows, actor));
    }

    @GetMapping("/clusters/{id}")
    @Needs(Act.SEE_CLUSTERS)
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show("cluster/show", pages.of(pages.find(id), actor));
    }

    @GetMapping("/clusters/new")
    Screen empty(@RequestParam Optional<Integer> year) {
        return form(200, ClusterForm.empty(year.orElseGet(this::thisYear)), false, Complaints.NONE, null);
    }

    @PostMapping("/clusters")
    Screen create(Actor actor, @Valid @ModelAttribute("form") ClusterForm form, BindingResult result) {
        if (result.hasErrors()) {
            return form(422, form, false, Complaints.of(result), null);
        }
        try {
            desk.create(new ClusterId(form.id()), form.year(), form.head(), actor.by());
        } catch (Refused no) {
            return form(409, form, false, Complaints.NONE, no);
        }
        return Screen.goTo("/clusters/" + form.id())
                .saying("cluster.created", form.name().strip());
    }

    @GetMapping("/clusters/{id}/edit")
    Screen edit(Actor actor, @PathVariable UUID id) {
        return form(200, ClusterForm.of(pages.mine(id, actor)), true, Complaints.NONE, null);
    }

    @PostMapping("/clusters/{id}")
    Screen change(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") ClusterForm form, BindingResult result) {
        Cluster cluster = pages.mine(id, actor);
        if (result.hasErrors()) {
            return form(422, form, true, Complaints.of(result), null);
        }
        try {
            if (desk.change(cluster.id(), form.version(), form.head(), actor.by())) {
                return Screen.goTo("/clusters/" + id).saying("cluster.changed");
            }
        } catch (Refused no) {
            return form(409, form, true, Complaints.NONE, no);
        }
        Cluster now = pages.find(id);
        return Screen.show(
                409,
                "cluster/form",
                new ClusterFormPage(
                        form.atVersion(now.version()), true, Complaints.NONE, Optional.empty(), Optional.of(now)));
    }

    @PostMapping("/clusters/{id}/removal")
    Screen remove(Actor actor, @PathVariable UUID id) {
        Cluster cluster = pages.mine(id, actor);
        desk.remove(cluster.id(), actor.by());
        return Screen.goTo("/clusters?year=" + cluster.year()).saying("cluster.removed", cluster.name());
    }

    private static Screen form(
            int status, ClusterForm form, boolean existing, Complaints complaints, @Nullable Refused no) {
        return Screen.show(
                status,
                "cluster/form",
                new ClusterFormPage(
                        form, existing, complaints, Optional.ofNullable(no).map(Refused::refusal), Optional.empty()));
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
