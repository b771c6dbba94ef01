package vn.thidua.programme.works.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.domain.VisibleCampaigns;
import vn.thidua.programme.domain.Within;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkReads;
import vn.thidua.programme.works.KeyWorkRules;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the pages of key works, for those whose they are. */
@Component
class KeyWorkPages {

    private final TaskSight sight;
    private final KeyWorkReads reads;
    private final VisibleCampaigns visible;
    private final CampaignBook books;
    private final EvidenceReads evidence;
    private final Units units;
    private final Clock clock;

    KeyWorkPages(
            TaskSight sight,
            KeyWorkReads reads,
            VisibleCampaigns visible,
            CampaignBook books,
            EvidenceReads evidence,
            Units units,
            Clock clock) {
        this.sight = sight;
        this.reads = reads;
        this.visible = visible;
        this.books = books;
        this.evidence = evidence;
        this.units = units;
        this.clock = clock;
    }

    KeyWorksPage list(Optional<UUID> campaign, Actor actor) {
        Within within = sight.of(actor);
        List<CampaignOutline> known = visible.of(actor);
        Optional<CampaignId> chosen = campaign.map(CampaignId::new);
        CampaignOutline one = known.stream()
                .filter(outline -> chosen.filter(outline.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
        return new KeyWorksPage(
                one,
                known,
                lines(reads.of(within, chosen)),
                one != null && sight.runs(one.id(), within, actor),
                LocalDate.now(clock));
    }

    KeyWorkPage show(KeyWorkId id, KeyWorkPage.Typed typed, UUID fresh, Optional<Refusal> refusal, Actor actor) {
        Within within = sight.of(actor);
        KeyWork work = reads.find(id, within).orElseThrow(() -> new NotFound("key work " + id));
        LocalDate today = LocalDate.now(clock);
        Optional<CampaignOutline> campaign = visible.find(work.campaign());
        boolean open = KeyWorkRules.whyNotTell(
                        work, campaign.filter(outline -> !outline.closed()).isPresent())
                .isEmpty();
        boolean runs = sight.runs(work.campaign(), within, actor);
        return new KeyWorkPage(
                lines(List.of(work)).getFirst(),
                campaign.map(CampaignOutline::title).orElse(""),
                books.contents(work.campaign()).stream()
                        .filter(content -> content.id().equals(work.plan().content()))
                        .map(CampaignContent::title)
                        .findFirst()
                        .orElse(""),
                Timeline.of(work, today),
                evidence.of(KeyWorkProofs.KIND, List.of(id.value())).entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().part(), Map.Entry::getValue)),
                open && (runs || builds(work, actor)),
                open && runs,
                fresh,
                typed,
                today,
                refusal);
    }

    /** Returns a work of which the person tells what becomes of it: who builds it, and the office that runs the campaign. */
    KeyWork told(KeyWorkId id, Actor actor) {
        Within within = sight.of(actor);
        return reads.find(id, within)
                .filter(work -> builds(work, actor) || sight.runs(work.campaign(), within, actor))
                .orElseThrow(() -> new NotFound("key work " + id));
    }

    /**
     * Returns why nothing more is told of a work.
     *
     * @throws NotFound when the person does not tell of it
     */
    Optional<Refusal> whyNotTell(KeyWorkId id, Actor actor) {
        KeyWork work = told(id, actor);
        return KeyWorkRules.whyNotTell(work, running(work));
    }

    private boolean running(KeyWork work) {
        return visible.find(work.campaign())
                .filter(outline -> !outline.closed())
                .isPresent();
    }

    /** Returns a work of which the person changes what is planned. */
    KeyWorksPage.Line run(KeyWorkId id, Actor actor) {
        Within within = sight.of(actor);
        return reads.find(id, within)
                .filter(work -> sight.runs(work.campaign(), within, actor))
                .map(work -> lines(List.of(work)).getFirst())
                .orElseThrow(() -> new NotFound("key work " + id));
    }

    /** Tells whether the person may see a work. */
    boolean sees(KeyWorkId id, Actor actor) {
        return reads.find(id, sight.of(actor)).isPresent();
    }

    private boolean builds(KeyWork work, Actor actor) {
        return actor.may(Act.REPORT)
                && !sight.own(List.of(work.plan().lead()), actor).isEmpty();
    }

    private List<KeyWorksPage.Line> lines(List<KeyWork> works) {
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, String> names = units.names(
                works.stream().map(work -> work.plan().lead()).distinct().toList(), today);
        return works.stream()
                .map(work -> new KeyWorksPage.Line(
                        work, names.getOrDefault(work.plan().lead(), ""), work.standing(today)))
                .toList();
    }
}
