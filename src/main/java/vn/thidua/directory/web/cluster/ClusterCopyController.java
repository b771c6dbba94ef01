package vn.thidua.directory.web.cluster;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.ClusterCopy;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.cluster.ClusterReads;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;

/** Takes the clusters of a year over into the next: looked at first, then made. */
@Controller
@Needs(Act.MANAGE_CLUSTERS)
class ClusterCopyController {

    private final ClusterDesk desk;
    private final ClusterReads clusters;
    private final ClusterPages pages;
    private final UnitPicker units;

    ClusterCopyController(ClusterDesk desk, ClusterReads clusters, ClusterPages pages, UnitPicker units) {
        this.desk = desk;
        this.clusters = clusters;
        this.pages = pages;
        this.units = units;
    }

    /** Shows what would be made; without a year there is nothing to look at but the clusters themselves. */
    @GetMapping("/clusters/copies/new")
    Screen look(Actor actor, @RequestParam Optional<Integer> from) {
        return from.map(year -> looked(year, actor)).orElseGet(() -> Screen.goTo("/clusters"));
    }

    @PostMapping("/clusters/copies")
    Screen copy(Actor actor, @RequestParam int from) {
        pages.whyNotCopy(from, actor).ifPresent(Refusal::raise);
        return Screen.goTo("/clusters?year=" + (from + 1))
                .saying("cluster.copied", desk.copy(from, from + 1, actor.by()));
    }

    private Screen looked(int from, Actor actor) {
        pages.whyNotCopy(from, actor).ifPresent(Refusal::raise);
        ClusterCopy copy = clusters.copy(from, from + 1);
        Set<UnitId> all = new HashSet<>(copy.begun());
        copy.clusters()
                .values()
                .forEach(heirs -> heirs.forEach(heir -> {
                    all.addAll(heir.from());
                    all.addAll(heir.to());
                }));
        List<ClusterCopyPage.Line> lines = copy.clusters().entrySet().stream()
                .map(entry -> new ClusterCopyPage.Line(entry.getKey().name(), entry.getValue()))
                .toList();
        return Screen.show(
                "cluster/copy",
                new ClusterCopyPage(
                        from,
                        from + 1,
                        lines,
                        List.copyOf(copy.begun()),
                        units.ownNames(all, clusters.dayOf(from + 1))));
    }
}
