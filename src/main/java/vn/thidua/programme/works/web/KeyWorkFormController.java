package vn.thidua.programme.works.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkDesk;
import vn.thidua.programme.works.KeyWorkRefusal;
import vn.thidua.programme.works.KeyWorkRules;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Lets the office that runs a campaign enter key works and change what is planned for them. */
@Controller
@Needs(Act.DIRECT_WORK)
class KeyWorkFormController {

    private static final String WORKS = "/campaigns/{campaign}/key-works";
    private static final String WORK = "/key-works/{work}";
    private static final String FORM = "programme/works/form";

    private final TaskSight sight;
    private final KeyWorkPages pages;
    private final CampaignBook books;
    private final KeyWorkDesk desk;

    KeyWorkFormController(TaskSight sight, KeyWorkPages pages, CampaignBook books, KeyWorkDesk desk) {
        this.sight = sight;
        this.pages = pages;
        this.books = books;
        this.desk = desk;
    }

    @GetMapping(WORKS + "/new")
    Screen create(Actor actor, @PathVariable UUID campaign) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        KeyWorkForm empty = new KeyWorkForm(
                UUID.randomUUID(),
                0L,
                "",
                "",
                "",
                "",
                "",
                outline.startsOn().toString(),
                outline.endsOn().toString());
        return page(200, outline, empty, false, Complaints.NONE, Optional.empty(), Optional.empty());
    }

    @PostMapping(WORKS)
    Screen enter(
            Actor actor,
            @PathVariable UUID campaign,
            @Valid @ModelAttribute("form") KeyWorkForm form,
            BindingResult result) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        KeyWorkReader.Understood read =
                KeyWorkReader.read(form, Complaints.of(result), books.open(outline.id(), List.of()), Optional.empty());
        KeyWork.Plan plan = read.plan();
        if (plan == null) {
            return page(422, outline, form, false, read.complaints(), Optional.empty(), Optional.empty());
        }
        try {
            desk.enter(new KeyWorkId(form.id()), outline.id(), plan, actor.by());
        } catch (Refused no) {
            return page(409, outline, form, false, Complaints.NONE, Optional.empty(), Optional.of(no));
        }
        return Screen.goTo("/key-works/" + form.id()).saying("keyWork.entered");
    }

    @GetMapping(WORK + "/edit")
    Screen edit(Actor actor, @PathVariable UUID work) {
        KeyWorksPage.Line line = pages.run(new KeyWorkId(work), actor);
        CampaignOutline outline = sight.run(line.work().campaign(), actor);
        return page(
                200,
                outline,
                KeyWorkForm.of(line.work(), open(line.work())),
                true,
                Complaints.NONE,
                Optional.empty(),
                Optional.empty());
    }

    @PostMapping(WORK)
    Screen change(
            Actor actor,
            @PathVariable UUID work,
            @Valid @ModelAttribute("form") KeyWorkForm form,
            BindingResult result) {
        KeyWorksPage.Line line = pages.run(new KeyWorkId(work), actor);
        CampaignOutline outline = sight.run(line.work().campaign(), actor);
        KeyWorkForm typed = form.of(work, form.version());
        CampaignBook.Open book = open(line.work());
        KeyWorkReader.Understood read =
                KeyWorkReader.read(typed, Complaints.of(result), book, Optional.of(line.work()));
        KeyWork.Plan plan = read.plan();
        if (plan == null) {
            return page(422, outline, typed, true, read.complaints(), Optional.empty(), Optional.empty());
        }
        try {
            desk.change(new KeyWorkId(work), plan, typed.version(), actor.by());
        } catch (Refused no) {
            boolean overtaken = no.refusal().code() == KeyWorkRefusal.CHANGED_MEANWHILE;
            return page(
                    409,
                    outline,
                    overtaken ? typed.of(work, line.work().version()) : typed,
                    true,
                    Complaints.NONE,
                    overtaken ? Optional.of(KeyWorkForm.of(line.work(), book)) : Optional.empty(),
                    Optional.of(no));
        }
        return Screen.goTo("/key-works/" + work).saying("keyWork.changed");
    }

    @PostMapping(WORK + "/milestones")
    Screen set(
            Actor actor,
            @PathVariable UUID work,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String day) {
        KeyWorkId whose = pages.run(new KeyWorkId(work), actor).work().id();
        Optional<LocalDate> planned = TypedDay.read(day);
        UUID milestone = id.orElseGet(UUID::randomUUID);
        try {
            if (planned.isEmpty() || name.isBlank() || name.length() > 300) {
                KeyWorkRefusal.NO_WORDS.because().raise();
            }
            desk.set(whose, milestone, name, planned.orElseThrow());
        } catch (Refused no) {
            return Screen.show(
                    422,
                    "programme/works/show",
                    pages.show(
                            whose, new KeyWorkPage.Typed(name, "", day), milestone, Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/key-works/" + work).saying("keyWork.milestoneSet");
    }

    @PostMapping(WORK + "/milestones/{milestone}/removal")
    Screen drop(Actor actor, @PathVariable UUID work, @PathVariable UUID milestone) {
        desk.drop(pages.run(new KeyWorkId(work), actor).work().id(), milestone);
        return Screen.goTo("/key-works/" + work).saying("keyWork.milestoneGone");
    }

    private CampaignBook.Open open(KeyWork work) {
        return books.open(work.campaign(), List.of(work.plan().lead()));
    }

    private Screen page(
            int status,
            CampaignOutline campaign,
            KeyWorkForm form,
            boolean there,
            Complaints complaints,
            Optional<KeyWorkForm> theirs,
            Optional<Refused> no) {
        return Screen.show(
                status,
                FORM,
                new KeyWorkFormPage(
                        campaign,
                        form,
                        there,
                        books.contents(campaign.id()),
                        complaints,
                        theirs,
                        no.map(Refused::refusal).or(() -> KeyWorkRules.whyNotEnter(!campaign.closed()))));
    }
}
