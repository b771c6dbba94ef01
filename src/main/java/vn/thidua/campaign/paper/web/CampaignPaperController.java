package vn.thidua.campaign.paper.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.paper.CampaignPaper;
import vn.thidua.campaign.paper.CampaignPaperDesk;
import vn.thidua.campaign.paper.CampaignPaperReads;
import vn.thidua.campaign.paper.CampaignPaperRules;
import vn.thidua.campaign.paper.PaperText;
import vn.thidua.campaign.web.CampaignTop;
import vn.thidua.campaign.web.CampaignTops;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Lets whoever runs a campaign write its plan document, give it a number and keep the signed file with it. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class CampaignPaperController {

    static final String PAPER = "/campaigns/{id}/paper";

    private final CampaignTops tops;
    private final BodyReads bodies;
    private final CampaignPaperReads reads;
    private final CampaignPaperDesk desk;
    private final SignedPapers signed;
    private final MessageSource messages;
    private final Clock clock;

    CampaignPaperController(
            CampaignTops tops,
            BodyReads bodies,
            CampaignPaperReads reads,
            CampaignPaperDesk desk,
            SignedPapers signed,
            MessageSource messages,
            Clock clock) {
        this.tops = tops;
        this.bodies = bodies;
        this.reads = reads;
        this.desk = desk;
        this.signed = signed;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PAPER)
    Screen show(Actor actor, @PathVariable UUID id, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        Optional<Refusal> tooLarge = oversize.map(yes -> signed.tooLarge());
        return page(tooLarge.isPresent() ? 422 : 200, top(id, actor), null, null, tooLarge);
    }

    @PostMapping(PAPER)
    Screen write(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String measures,
            @RequestParam(defaultValue = "") String organising) {
        CampaignTop top = top(id, actor);
        PaperText text = new PaperText(basis, purpose, measures, organising);
        try {
            desk.write(top.head(), text, version, actor.by());
        } catch (Refused no) {
            return page(409, top, text, null, Optional.of(no.refusal()));
        }
        return Screen.goTo(top.path() + "/paper").saying("planPaper.kept");
    }

    /** Gives the document the number that was typed, or the next of the unit that issues it. */
    @PostMapping(PAPER + "/number")
    Screen issue(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Stamping stamping) {
        CampaignTop top = top(id, actor);
        try {
            desk.issue(top.head(), stamping, version, actor);
        } catch (Refused no) {
            return page(422, top, null, stamping, Optional.of(no.refusal()));
        }
        return Screen.goTo(top.path() + "/paper").saying("planPaper.issued");
    }

    @PostMapping(PAPER + "/signed")
    Screen sign(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        CampaignTop top = top(id, actor);
        try {
            if (file != null && !file.isEmpty()) {
                signed.add(top.head(), Objects.requireNonNullElse(file.getOriginalFilename(), ""), file, actor);
            }
        } catch (Refused no) {
            return page(422, top, null, null, Optional.of(no.refusal()));
        }
        return Screen.goTo(top.path() + "/paper").saying("planPaper.signed");
    }

    @PostMapping(PAPER + "/signed/{file}/removal")
    Screen remove(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        CampaignTop top = top(id, actor);
        try {
            signed.remove(file, actor);
        } catch (Refused no) {
            return page(409, top, null, null, Optional.of(no.refusal()));
        }
        return Screen.goTo(top.path() + "/paper").saying("planPaper.removed");
    }

    private CampaignTop top(UUID id, Actor actor) {
        CampaignTop top = tops.run(new CampaignId(id), "paper", actor);
        if (!CampaignPaperRules.written(top.head())) {
            throw new NotFound("campaign " + id + " was read from a plan");
        }
        return top;
    }

    private Screen page(
            int status,
            CampaignTop top,
            @Nullable PaperText text,
            @Nullable Stamping stamping,
            Optional<Refusal> refusal) {
        CampaignBody body = bodies.all(top.head().id());
        CampaignPaper paper = reads.of(top.head(), body);
        return Screen.show(
                status,
                "planpaper/show",
                new PaperScreen(
                        top,
                        paper,
                        text == null ? paper.text() : text,
                        stamping == null ? usual() : stamping,
                        body.contents(),
                        signed.of(top.head().id()),
                        refusal));
    }

    private Stamping usual() {
        return new Stamping(
                "",
                t("planPaper.symbol"),
                LocalDate.now(clock).toString(),
                "",
                t("paper.headOfUnit"),
                "",
                t("paper.kept"));
    }

    private String t(String key) {
        return messages.getMessage(key, null, Vietnamese.LOCALE);
    }
}
