package vn.thidua.programme.works.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.programme.works.KeyWorkDesk;
import vn.thidua.programme.works.KeyWorkRefusal;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Shows key works, and takes what becomes of them: milestones, money, obstacles, the end. */
@Controller
@Needs(Act.REPORT)
class KeyWorkController {

    private static final String WORK = "/key-works/{work}";
    private static final int LONGEST = 2_000;

    private final KeyWorkPages pages;
    private final KeyWorkDesk desk;
    private final HandedProofs handed;
    private final EvidenceDesk evidence;
    private final Clock clock;

    KeyWorkController(KeyWorkPages pages, KeyWorkDesk desk, HandedProofs handed, EvidenceDesk evidence, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.handed = handed;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Needs(Act.SEE_RESULTS)
    @GetMapping(WORK)
    Screen show(Actor actor, @PathVariable UUID work, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        Optional<Refusal> tooLarge = oversize.map(yes -> handed.tooLarge());
        return page(tooLarge.isPresent() ? 422 : 200, work, null, KeyWorkPage.Typed.NOTHING, tooLarge, actor);
    }

    /** Something that a person tells of a work. */
    private interface Telling {
        void to(KeyWorkId work) throws IOException;
    }

    @PostMapping(WORK + "/milestones/{milestone}/completion")
    Screen reach(
            Actor actor,
            @PathVariable UUID work,
            @PathVariable UUID milestone,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) List<MultipartFile> files)
            throws IOException {
        return tell(actor, work, null, new KeyWorkPage.Typed(text, "", day), "keyWork.reached", id -> {
            List<EvidenceFile> proofs = handed.of(files);
            desk.reach(id, milestone, day(day), cut(text), actor.by());
            for (EvidenceFile proof : proofs) {
                evidence.add(KeyWorkProofs.subject(id, milestone), proof, null, actor);
            }
        });
    }

    /** Takes a file away that proves a milestone. */
    @PostMapping(WORK + "/milestones/{milestone}/files/{file}/removal")
    Screen drop(Actor actor, @PathVariable UUID work, @PathVariable UUID milestone, @PathVariable UUID file)
            throws IOException {
        return tell(
                actor,
                work,
                null,
                KeyWorkPage.Typed.NOTHING,
                "milestone.fileGone",
                id -> evidence.remove(KeyWorkProofs.KIND, new EvidenceId(file), actor));
    }

    @PostMapping(WORK + "/payments")
    Screen pay(
            Actor actor,
            @PathVariable UUID work,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        UUID payment = id.orElseGet(UUID::randomUUID);
        KeyWorkPage.Typed typed = new KeyWorkPage.Typed(text, amount, day);
        return tell(actor, work, payment, typed, "keyWork.paidNow", told -> {
            long money = KeyWorkReader.money(amount).orElse(0);
            desk.pay(told, payment, day(day), money, cut(text), actor.by());
        });
    }

    @PostMapping(WORK + "/obstacles")
    Screen raise(
            Actor actor,
            @PathVariable UUID work,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        UUID obstacle = id.orElseGet(UUID::randomUUID);
        KeyWorkPage.Typed typed = new KeyWorkPage.Typed(text, "", "");
        return tell(
                actor,
                work,
                obstacle,
                typed,
                "keyWork.raised",
                told -> desk.raise(told, obstacle, cut(text), actor.by()));
    }

    @PostMapping(WORK + "/obstacles/{obstacle}/resolution")
    Screen resolve(
            Actor actor,
            @PathVariable UUID work,
            @PathVariable UUID obstacle,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        KeyWorkPage.Typed typed = new KeyWorkPage.Typed(text, "", "");
        return tell(
                actor,
                work,
                null,
                typed,
                "keyWork.resolved",
                told -> desk.resolve(told, obstacle, cut(text), actor.by()));
    }

    @PostMapping(WORK + "/completion")
    Screen finish(Actor actor, @PathVariable UUID work, @RequestParam(defaultValue = "") String day)
            throws IOException {
        return tell(
                actor,
                work,
                null,
                new KeyWorkPage.Typed("", "", day),
                "keyWork.finished",
                told -> desk.finish(told, day(day), actor.by()));
    }

    private Screen tell(
            Actor actor, UUID work, @Nullable UUID fresh, KeyWorkPage.Typed typed, String said, Telling telling)
            throws IOException {
        KeyWorkId id = pages.told(new KeyWorkId(work), actor).id();
        try {
            telling.to(id);
        } catch (Refused no) {
            return page(422, work, fresh, typed, Optional.of(no.refusal()), actor);
        }
        return Screen.goTo("/key-works/" + work).saying(said);
    }

    private Screen page(
            int status,
            UUID work,
            @Nullable UUID fresh,
            KeyWorkPage.Typed typed,
            Optional<Refusal> refusal,
            Actor actor) {
        UUID next = Objects.requireNonNullElseGet(fresh, UUID::randomUUID);
        return Screen.show(
                status, "programme/works/show", pages.show(new KeyWorkId(work), typed, next, refusal, actor));
    }

    /* What is no day is refused like one that is still to come. */
    private LocalDate day(String typed) {
        Optional<LocalDate> day = TypedDay.read(typed);
        if (day.isEmpty()) {
            KeyWorkRefusal.NOT_YET.because().raise();
        }
        return day.orElse(LocalDate.now(clock));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
