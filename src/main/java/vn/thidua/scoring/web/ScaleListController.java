package vn.thidua.scoring.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.Units;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.domain.ScaleDesk;
import vn.thidua.scoring.domain.ScaleLine;
import vn.thidua.scoring.domain.ScaleSight;
import vn.thidua.scoring.domain.ScaleState;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.domain.ShippedScale;
import vn.thidua.scoring.domain.ShippedScales;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Places;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Screen;

/** Lists scales, and begins new ones. */
@Controller
@Needs(Act.SEE_SCALES)
class ScaleListController {

    private static final int LONGEST_NAME = 300;
    private static final Scale EMPTY = new Scale(
            BigDecimal.valueOf(100),
            List.of(),
            List.of(),
            List.of(),
            new ScaleRules(2, null, null, Unsaid.LATE, Places.COMPETITION, List.of()));

    private final ScaleSight sight;
    private final ScaleDesk desk;
    private final ShippedScales shipped;
    private final Units units;
    private final Clock clock;

    ScaleListController(ScaleSight sight, ScaleDesk desk, ShippedScales shipped, Units units, Clock clock) {
        this.sight = sight;
        this.desk = desk;
        this.shipped = shipped;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/scales")
    Screen list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        List<ScaleLine> all = sight.lines(actor);
        Paging paging = new Paging(all.size(), page);
        List<ScaleLine> shown = all.subList(paging.from(), paging.to());
        return Screen.show(
                "scoring/scales",
                new ScalesPage(
                        shown,
                        units.names(shown.stream().map(ScaleLine::owner).toList(), LocalDate.now(clock)),
                        paging,
                        actor.may(Act.MANAGE_SCALES)));
    }

    @Needs(Act.MANAGE_SCALES)
    @GetMapping("/scales/new")
    Screen create(Actor actor, @RequestParam(defaultValue = "") String from) {
        String name = shipped.find(from).map(ShippedScale::name).orElse("");
        return Screen.show(
                "scoring/new", page(actor, UUID.randomUUID(), UUID.randomUUID(), name, from, Complaints.NONE));
    }

    @Needs(Act.MANAGE_SCALES)
    @PostMapping("/scales")
    Screen begin(
            Actor actor,
            @RequestParam Optional<UUID> id,
            @RequestParam Optional<UUID> draft,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String from) {
        UUID scale = id.orElseGet(UUID::randomUUID);
        UUID first = draft.orElseGet(UUID::randomUUID);
        Optional<Scale> body = body(from, actor);
        Complaints complaints = Complaints.NONE;
        if (body.isEmpty()) {
            complaints = complaints.with("from", "complaint.scaleFrom");
        }
        if (name.isBlank()) {
            complaints = complaints.with("name", "complaint.NotBlank");
        } else if (name.length() > LONGEST_NAME) {
            complaints = complaints.with("name", "complaint.Size");
        }
        if (body.isEmpty() || !complaints.none()) {
            return Screen.show(422, "scoring/new", page(actor, scale, first, name, from, complaints));
        }
        desk.begin(new ScaleId(scale), new ScaleVersionId(first), actor.unit(), name, body.get(), actor.by());
        return Screen.goTo("/scales/" + scale).saying("scale.begun");
    }

    /** Returns what a scale is begun from: {@code empty}, the key of one that comes with the program, or the id of another. */
    private Optional<Scale> body(String from, Actor actor) {
        if (from.equals("empty")) {
            return Optional.of(EMPTY);
        }
        Optional<ShippedScale> known = shipped.find(from);
        if (known.isPresent()) {
            return known.map(ShippedScale::scale);
        }
        return sight.lines(actor).stream()
                .filter(line -> line.id().toString().equals(from))
                .findFirst()
                .flatMap(line -> sight.seen(line.id(), actor).versions().stream()
                        .filter(one -> one.state() == ScaleState.ISSUED)
                        .findFirst())
                .map(ScaleVersion::body);
    }

    private NewScalePage page(Actor actor, UUID id, UUID draft, String name, String from, Complaints complaints) {
        return new NewScalePage(
                id.toString(),
                draft.toString(),
                name,
                from,
                shipped.all(),
                sight.lines(actor).stream()
                        .filter(line -> line.issued() != null)
                        .toList(),
                complaints);
    }
}
