package vn.thidua.plan.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.plan.domain.ItemGroup;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanReads;
import vn.thidua.plan.domain.PlanState;
import vn.thidua.shared.Screen;

/** Shows the plans, and one plan as far as it is. */
@Controller
@Needs(Act.SEE_PLANS)
class PlanController {

    private static final int PAGE = 30;

    private final PlanReads plans;
    private final PlanSight sight;
    private final ReviewPages pages;
    private final Clock clock;

    PlanController(PlanReads plans, PlanSight sight, ReviewPages pages, Clock clock) {
        this.plans = plans;
        this.sight = sight;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/plans")
    Screen index(
            Actor actor,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "all") String filter,
            @RequestParam Optional<Instant> before) {
        List<PlanReads.Line> lines = sight.list(
                actor,
                query,
                states(filter),
                before.orElseGet(() -> Instant.now(clock).plusSeconds(60)),
                PAGE);
        return Screen.show("plan/list", new PlanListPage(lines, query.strip(), filter, lines.size() == PAGE));
    }

    @GetMapping("/plans/{id}")
    Screen show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String open)
            throws IOException {
        PlanDocument plan = sight.of(id, actor);
        if (!plan.state().hasReading()) {
            return Screen.show("plan/waiting", new WaitingPage(plan));
        }
        return Screen.show("plan/review", pages.page(plan, group(group), open, null, null));
    }

    /** The progress of a reading; the review as soon as it is there. */
    @GetMapping("/plans/{id}/reading")
    Screen reading(Actor actor, @PathVariable UUID id) {
        PlanDocument plan = sight.of(id, actor);
        Screen.GoTo review = Screen.goTo("/plans/" + id);
        return plan.state().waiting()
                ? Screen.partOr(() -> Screen.show("plan/_progress", new WaitingPage(plan)), () -> review)
                : review;
    }

    static @Nullable ItemGroup group(String name) {
        for (ItemGroup group : ItemGroup.values()) {
            if (group.name().equals(name.toUpperCase(Locale.ROOT))) {
                return group;
            }
        }
        return null;
    }

    private static List<PlanState> states(String filter) {
        return switch (filter) {
            case "open" -> List.of(PlanState.UPLOADED, PlanState.READING, PlanState.READ);
            case "approved" -> List.of(PlanState.APPROVED);
            case "failed" -> List.of(PlanState.FAILED);
            default -> List.of();
        };
    }
}
