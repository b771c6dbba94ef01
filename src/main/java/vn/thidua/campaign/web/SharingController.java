package vn.thidua.campaign.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.allotment.AllotmentDesk;
import vn.thidua.campaign.allotment.AllotmentReads;
import vn.thidua.campaign.allotment.Balance;
import vn.thidua.campaign.allotment.Share;
import vn.thidua.campaign.allotment.Sharing;
import vn.thidua.campaign.allotment.Spread;
import vn.thidua.campaign.allotment.Weights;
import vn.thidua.campaign.domain.CampaignRefusal;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.TableFile;

/** Shares a target out among all units at once: equally, by weights, or as a table says. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class SharingController {

    private final CampaignTops tops;
    private final AllotmentPages pages;
    private final AllotmentDesk desk;
    private final AllotmentTable tables;
    private final AllotmentReads allotments;
    private final Weights weights;
    private final Accounts accounts;

    SharingController(
            CampaignTops tops,
            AllotmentPages pages,
            AllotmentDesk desk,
            AllotmentTable tables,
            AllotmentReads allotments,
            Weights weights,
            Accounts accounts) {
        this.tops = tops;
        this.pages = pages;
        this.desk = desk;
        this.tables = tables;
        this.allotments = allotments;
        this.weights = weights;
        this.accounts = accounts;
    }

    @PostMapping(AllotmentController.PATH + "/sharing")
    Screen share(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID target,
            @RequestParam Sharing way,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam Map<String, String> values) {
        CampaignId id = new CampaignId(campaign);
        CampaignTop top = tops.run(id, "allotments", actor);
        CampaignTarget shared = pages.target(id, target);
        AllotmentFields fields = new AllotmentFields(new Typed(values), shared);
        List<AllotmentPages.Named> all = pages.named(id).stream()
                .filter(unit -> kind.isEmpty() || unit.kind().equals(kind))
                .toList();
        Map<UnitId, BigDecimal> known = new HashMap<>(weights.known(way, top.head(), shared));
        if (way.weighs()) {
            known.putAll(fields.weights(all));
        }
        Map<UnitId, BigDecimal> by = new LinkedHashMap<>();
        all.forEach(unit -> Optional.ofNullable(known.get(unit.unit())).ifPresent(it -> by.put(unit.unit(), it)));
        Map<UnitId, Share> shares = new HashMap<>();
        if (AllotmentFields.ticks(shared)) {
            all.forEach(unit -> shares.put(unit.unit(), new Share(null, null)));
        } else if (!way.weighs() || !Balance.addsUp(shared.measure())) {
            Spread.equally(
                            shared.measure(),
                            all.stream().map(AllotmentPages.Named::unit).toList())
                    .forEach((unit, goal) -> shares.put(unit, new Share(goal, null)));
        } else if (by.isEmpty()
                || by.size() < all.size()
                || by.values().stream().allMatch(it -> it.signum() == 0)) {
            return refused(id, target, actor, fields, CampaignRefusal.WEIGHTS_MISSING.because(all.size() - by.size()));
        } else {
            Spread.byWeight(shared.measure().value(), by)
                    .forEach((unit, goal) -> shares.put(unit, new Share(goal, by.get(unit))));
        }
        return allot(new AllotmentDesk.Wish(id, target, way, shares, fields.reason(), fields.version()), actor, fields);
    }

    @GetMapping(AllotmentController.PATH + "/table.xlsx")
    @Needs(Act.SEE_CAMPAIGNS)
    ResponseEntity<byte[]> table(Actor actor, @PathVariable UUID campaign, @PathVariable UUID target) {
        CampaignId id = new CampaignId(campaign);
        tops.of(id, "allotments", actor);
        return tables.file(
                        pages.target(id, target),
                        allotments.find(target),
                        pages.named(id),
                        accounts.locale(actor.account()))
                .download();
    }

    @PostMapping(AllotmentController.PATH + "/table")
    Screen take(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID target,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam Map<String, String> values)
            throws IOException {
        CampaignId id = new CampaignId(campaign);
        tops.run(id, "allotments", actor);
        CampaignTarget shared = pages.target(id, target);
        AllotmentFields fields = new AllotmentFields(new Typed(values), shared);
        AllotmentTable.Taken taken = TableFile.of(file, path -> tables.read(path, shared, pages.named(id)));
        if (!taken.faults().isEmpty()) {
            return Screen.show(
                    422,
                    AllotmentController.PAGE,
                    pages.of(
                            id,
                            target,
                            actor,
                            new AllotmentPages.Said(null, Complaints.NONE, Optional.empty(), taken.faults())));
        }
        return allot(
                new AllotmentDesk.Wish(id, target, Sharing.BY_HAND, taken.shares(), fields.reason(), fields.version()),
                actor,
                null);
    }

    private Screen allot(AllotmentDesk.Wish wish, Actor actor, @Nullable AllotmentFields fields) {
        try {
            Optional<Refusal> stale = desk.allot(wish, actor.by());
            return stale.isPresent()
                    ? refused(wish.campaign(), wish.target(), actor, fields, stale.get())
                    : Screen.goTo(AllotmentPage.path(wish.campaign(), wish.target()))
                            .saying("allotment.kept");
        } catch (Refused no) {
            return refused(wish.campaign(), wish.target(), actor, fields, no.refusal());
        }
    }

    private Screen refused(
            CampaignId campaign, UUID target, Actor actor, @Nullable AllotmentFields fields, Refusal no) {
        return Screen.show(
                422,
                AllotmentController.PAGE,
                pages.of(
                        campaign,
                        target,
                        actor,
                        new AllotmentPages.Said(fields, Complaints.NONE, Optional.of(no), List.of())));
    }
}
