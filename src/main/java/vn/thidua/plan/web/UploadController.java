package vn.thidua.plan.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.domain.FileCheck;
import vn.thidua.plan.domain.PlanDesk;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanFile;
import vn.thidua.plan.domain.PlanRefusal;
import vn.thidua.plan.domain.PlanRules;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Takes plan files in, asks to read them again, stops reading, gives plans up. */
@Controller
@Needs(Act.UPLOAD_PLAN)
class UploadController {

    private final PlanDesk desk;
    private final PlanSight sight;
    private final FileCheck check;

    UploadController(PlanDesk desk, PlanSight sight, FileCheck check) {
        this.desk = desk;
        this.sight = sight;
        this.check = check;
    }

    @GetMapping("/plans/new")
    Screen create(
            Actor actor,
            @RequestParam Optional<UUID> revises,
            @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        PlanDocument old = revises.map(id -> sight.of(id, actor)).orElse(null);
        if (old != null) {
            PlanRules.whyNotRevise(old).ifPresent(Refusal::raise);
        }
        if (oversize.isPresent()) {
            return refused(old, PlanRefusal.TOO_LARGE.because(check.largestMegabytes()), null);
        }
        return Screen.show("plan/upload", page(old, null, null));
    }

    @PostMapping("/plans")
    Screen upload(
            Actor actor,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam Optional<UUID> id,
            @RequestParam Optional<UUID> revises)
            throws IOException {
        PlanDocument old = revises.map(it -> sight.of(it, actor)).orElse(null);
        String given = file.map(MultipartFile::getOriginalFilename).orElse("");
        if (file.isEmpty() || given.isEmpty()) {
            return refused(old, PlanRefusal.NO_FILE.because(), null);
        }
        PlanId plan = new PlanId(id.orElseGet(UUID::randomUUID));
        PlanFile taken = null;
        try {
            check.size(file.get().getSize());
            taken = check.of(given, file.get().getBytes());
            desk.upload(new PlanDesk.Upload(plan, actor.unit(), taken, old == null ? null : old.id()), actor.by());
        } catch (Refused no) {
            return refused(
                    old,
                    no.refusal(),
                    taken == null ? null : desk.same(taken, actor.unit()).orElse(null));
        }
        return Screen.goTo("/plans/" + plan).saying("plan.said.uploaded");
    }

    /** A file so large that it was not even received. */
    @ExceptionHandler
    Screen tooLarge(MaxUploadSizeExceededException tooLarge) {
        return refused(null, PlanRefusal.TOO_LARGE.because(check.largestMegabytes()), null);
    }

    @PostMapping("/plans/{id}/reading")
    Screen readAgain(Actor actor, @PathVariable UUID id) {
        desk.readAgain(sight.of(id, actor).id(), actor.by());
        return Screen.goTo("/plans/" + id);
    }

    @PostMapping("/plans/{id}/cancellation")
    Screen stop(Actor actor, @PathVariable UUID id) {
        desk.stop(sight.of(id, actor).id(), actor.by());
        return Screen.goTo("/plans/" + id).saying("plan.said.stopping");
    }

    @PostMapping("/plans/{id}/withdrawal")
    Screen withdraw(Actor actor, @PathVariable UUID id) {
        desk.withdraw(sight.of(id, actor).id(), actor.by());
        return Screen.goTo("/plans").saying("plan.said.withdrawn");
    }

    private Screen refused(@Nullable PlanDocument revises, Refusal why, @Nullable PlanDocument same) {
        return Screen.show(why.code().status(), "plan/upload", page(revises, why, same));
    }

    private UploadPage page(@Nullable PlanDocument revises, @Nullable Refusal why, @Nullable PlanDocument same) {
        return new UploadPage(UUID.randomUUID(), revises, why, same, check.largestMegabytes(), check.readsScans());
    }
}
