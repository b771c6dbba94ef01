package vn.thidua.directory.web.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.people.Duplicates;
import vn.thidua.organization.people.MergeDesk;
import vn.thidua.organization.people.PersonRules;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Proposes duplicates, compares two files, merges them and takes that back. */
@Controller
@Needs(Act.MERGE_PEOPLE)
class MergeController {

    private static final int MOST = 200;

    private final MergeDesk desk;
    private final PeopleSight sight;
    private final PersonPages pages;

    MergeController(MergeDesk desk, PeopleSight sight, PersonPages pages) {
        this.desk = desk;
        this.sight = sight;
        this.pages = pages;
    }

    @GetMapping("/people/duplicates")
    Screen index(Actor actor) {
        List<Duplicates.Pair> pairs = sight.pairs(actor, MOST + 1);
        return Screen.show(
                "people/duplicates",
                new DuplicatesPage(pairs.size() > MOST ? pairs.subList(0, MOST) : pairs, pairs.size() > MOST));
    }

    @GetMapping("/people/duplicates/{kept}/{gone}")
    Screen compare(Actor actor, @PathVariable UUID kept, @PathVariable UUID gone) {
        return Screen.show("people/comparison", page(actor, UUID.randomUUID(), kept, gone, "", Optional.empty()));
    }

    @PostMapping("/people/mergers")
    Screen merge(
            Actor actor,
            @RequestParam UUID merge,
            @RequestParam UUID kept,
            @RequestParam UUID gone,
            @RequestParam(defaultValue = "") List<UUID> position,
            @RequestParam(defaultValue = "") String reason) {
        PersonId stays = sight.person(kept, actor).id();
        PersonId goes = sight.person(gone, actor).id();
        Set<PositionId> moved = position.stream().map(PositionId::new).collect(Collectors.toSet());
        try {
            desk.merge(new MergeDesk.Command(merge, stays, goes, moved, reason), actor.by());
        } catch (Refused no) {
            return Screen.show(
                    409, "people/comparison", page(actor, merge, kept, gone, reason, Optional.of(no.refusal())));
        }
        return Screen.goTo("/people/" + kept).saying("merge.done");
    }

    @PostMapping("/people/mergers/{merge}/undoing")
    Screen undo(Actor actor, @PathVariable UUID merge) {
        PersonId kept = desk.find(merge)
                .orElseThrow(() -> new NotFound("merger " + merge))
                .kept();
        sight.person(kept.value(), actor);
        desk.undo(merge, actor.by());
        return Screen.goTo("/people/" + kept).saying("merge.undone");
    }

    @PostMapping("/people/duplicates/{one}/{other}/dismissal")
    Screen tellApart(Actor actor, @PathVariable UUID one, @PathVariable UUID other) {
        desk.tellApart(sight.person(one, actor).id(), sight.person(other, actor).id(), actor.by());
        return Screen.goTo("/people/duplicates").saying("merge.toldApart");
    }

    private ComparisonPage page(
            Actor actor, UUID merge, UUID keptId, UUID goneId, String reason, Optional<Refusal> refusal) {
        PersonPage kept = pages.of(sight.person(keptId, actor));
        PersonPage gone = pages.of(sight.person(goneId, actor));
        Optional<Refusal> no = refusal.or(() -> PersonRules.whyNotChange(kept.person()))
                .or(() -> PersonRules.whyNotChange(gone.person()));
        return new ComparisonPage(merge, kept, gone, fitting(kept.positions(), gone.positions()), reason, no);
    }

    /** Takes positions over one by one as long as they fit what is there by then, main ones first, for secondments rest on them. */
    private static Set<PositionId> fitting(List<Position> there, List<Position> moved) {
        List<Position> all = new ArrayList<>(there);
        Set<PositionId> fitting = new HashSet<>();
        List<Position> mainFirst = moved.stream()
                .sorted(Comparator.comparing(position -> position.sort() != PositionSort.MAIN))
                .toList();
        for (Position position : mainFirst) {
            if (MergeDesk.whyNotMove(all, List.of(position)).isEmpty()) {
                all.add(position);
                fitting.add(position.id());
            }
        }
        return fitting;
    }
}
