package vn.thidua.plan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.domain.ItemGroup;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanItem;
import vn.thidua.plan.domain.PlanReads;
import vn.thidua.plan.domain.PlanText;
import vn.thidua.plan.domain.ReviewReads;
import vn.thidua.plan.domain.ReviewedReading;
import vn.thidua.plan.domain.VersionDiff;
import vn.thidua.plan.reading.ReadingJson;
import vn.thidua.shared.Download;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Hands plans out: the original file, the reading as JSON and Excel, the print view, the history, what a revision changes. */
@Controller
@Needs(Act.SEE_PLANS)
class PaperController {

    private static final int HISTORY = 500;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PlanReads plans;
    private final ReviewReads reviews;
    private final PlanSight sight;
    private final ReadingWorkbook workbook;

    PaperController(PlanReads plans, ReviewReads reviews, PlanSight sight, ReadingWorkbook workbook) {
        this.plans = plans;
        this.reviews = reviews;
        this.sight = sight;
        this.workbook = workbook;
    }

    @GetMapping("/plans/{id}/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
        PlanDocument plan = sight.of(id, actor);
        return new Download(plan.fileName(), MediaType.APPLICATION_OCTET_STREAM, plans.file(plan.sha256())).answer();
    }

    @GetMapping("/plans/{id}/reading.json")
    ResponseEntity<byte[]> json(Actor actor, @PathVariable UUID id) {
        PlanDocument plan = sight.of(id, actor);
        PlanText text = text(plan);
        String json = JSON.writeValueAsString(ReadingJson.toTree(
                ReviewedReading.of(text, reviews.items(plan.id()), reviews.warnings(plan.id())), text.text()));
        return new Download(
                        plan.fileName() + ".json", MediaType.APPLICATION_JSON, json.getBytes(StandardCharsets.UTF_8))
                .answer();
    }

    @GetMapping("/plans/{id}/reading.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @PathVariable UUID id) throws IOException {
        PlanDocument plan = sight.of(id, actor);
        return new Download(
                        plan.fileName() + ".xlsx", Download.EXCEL, workbook.write(text(plan), reviews.items(plan.id())))
                .answer();
    }

    @GetMapping("/plans/{id}/print")
    Screen print(Actor actor, @PathVariable UUID id) {
        PlanDocument plan = sight.of(id, actor);
        PlanText text = text(plan);
        List<PlanItem> items = reviews.items(plan.id());
        List<PrintPage.Section> sections = Arrays.stream(ItemGroup.values())
                .map(group -> new PrintPage.Section(
                        group,
                        items.stream()
                                .filter(item -> item.kind().group() == group)
                                .map(item -> ItemCard.closed(
                                        plan.id(),
                                        item,
                                        item.span() == null
                                                ? 0
                                                : text.pageAt(item.span().from()),
                                        false))
                                .toList()))
                .filter(section -> !section.cards().isEmpty())
                .toList();
        return Screen.show(
                "plan/print", new PrintPage(plan, reviews.progress(plan.id()), sections, reviews.warnings(plan.id())));
    }

    @GetMapping("/plans/{id}/history")
    Screen history(Actor actor, @PathVariable UUID id) {
        return history(sight.of(id, actor), null);
    }

    @GetMapping("/plans/{id}/items/{item}/history")
    Screen itemHistory(Actor actor, @PathVariable UUID id, @PathVariable UUID item) {
        PlanDocument plan = sight.of(id, actor);
        return history(
                plan, reviews.item(plan.id(), new PlanItemId(item)).orElseThrow(() -> new NotFound("item " + item)));
    }

    @GetMapping("/plans/{id}/changes")
    Screen changes(Actor actor, @PathVariable UUID id) {
        PlanDocument plan = sight.of(id, actor);
        if (plan.revises() == null) {
            throw new NotFound("plan " + id + " revises nothing");
        }
        PlanDocument before = sight.of(plan.revises().value(), actor);
        return Screen.show(
                "plan/changes",
                new ChangesPage(before, plan, VersionDiff.of(reviews.items(before.id()), reviews.items(plan.id()))));
    }

    private Screen history(PlanDocument plan, @Nullable PlanItem item) {
        List<HistoryPage.Line> lines = reviews.changes(plan.id(), item == null ? null : item.id(), HISTORY).stream()
                .map(HistoryPage.Line::new)
                .toList();
        return Screen.show("plan/history", new HistoryPage(plan, item == null ? null : item.label(), lines));
    }

    private PlanText text(PlanDocument plan) {
        return plans.text(plan.id()).orElseThrow(() -> new NotFound("text of plan " + plan.id()));
    }
}
