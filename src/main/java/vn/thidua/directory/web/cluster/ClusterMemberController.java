package vn.thidua.directory.web.cluster;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.directory.web.UnitCare;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.cluster.ClusterPart;
import vn.thidua.organization.cluster.ClusterReads;
import vn.thidua.organization.cluster.ClusterRules;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Download;
import vn.thidua.shared.FileName;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Members of clusters, the parts they have, and the pledge they signed. */
@Controller
@Needs(Act.MANAGE_CLUSTERS)
class ClusterMemberController {

    private final ClusterDesk desk;
    private final ClusterReads clusters;
    private final ClusterPages pages;
    private final UnitPicker picker;
    private final UnitCare care;

    ClusterMemberController(
            ClusterDesk desk, ClusterReads clusters, ClusterPages pages, UnitPicker picker, UnitCare care) {
        this.desk = desk;
        this.clusters = clusters;
        this.pages = pages;
        this.picker = picker;
        this.care = care;
    }

    @PostMapping("/clusters/{id}/members")
    Screen add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Optional<UUID> unit,
            @RequestParam(defaultValue = "") String unitName) {
        Cluster cluster = pages.mine(id, actor);
        UnitPicker.Picked picked =
                picker.needed(unit.orElse(null), unitName, care.of(actor).units(), clusters.dayOf(cluster.year()));
        if (picked.unit().isEmpty()) {
            return Screen.show(422, "cluster/show", pages.of(cluster, actor, unitName, picked, null, Optional.empty()));
        }
        return put(actor, cluster, unitName, picked.unit().get(), ClusterPart.MEMBER);
    }

    @PostMapping("/clusters/{id}/members/{unit}/part")
    Screen lead(Actor actor, @PathVariable UUID id, @PathVariable UUID unit, @RequestParam ClusterPart part) {
        Cluster cluster = pages.mine(id, actor);
        UnitId member = new UnitId(unit);
        if (cluster.members().stream().noneMatch(there -> there.unit().equals(member))) {
            throw new NotFound("member " + unit);
        }
        return put(actor, cluster, "", member, part);
    }

    @PostMapping("/clusters/{id}/members/{unit}/removal")
    Screen remove(Actor actor, @PathVariable UUID id, @PathVariable UUID unit) {
        desk.take(pages.mine(id, actor).id(), new UnitId(unit), actor.by());
        return Screen.goTo("/clusters/" + id).saying("cluster.memberGone");
    }

    @PostMapping("/clusters/{id}/pledge")
    Screen pledge(Actor actor, @PathVariable UUID id, @RequestParam Optional<MultipartFile> file) throws IOException {
        Cluster cluster = pages.mine(id, actor);
        if (file.isEmpty() || file.get().isEmpty()) {
            return Screen.show(
                    422,
                    "cluster/show",
                    pages.of(cluster, actor, "", UnitPicker.Picked.NOTHING, "complaint.sheetEmpty", Optional.empty()));
        }
        try {
            byte[] bytes = file.get().getSize() > ClusterRules.LARGEST
                    ? new byte[ClusterRules.LARGEST + 1]
                    : file.get().getBytes();
            desk.pledge(
                    cluster.id(),
                    FileName.safe(Objects.requireNonNullElse(file.get().getOriginalFilename(), "")),
                    bytes,
                    actor.by());
        } catch (Refused no) {
            return refused(actor, cluster, "", no.refusal());
        }
        return Screen.goTo("/clusters/" + id).saying("cluster.pledgeKept");
    }

    @GetMapping("/clusters/{id}/pledge")
    @Needs(Act.SEE_CLUSTERS)
    ResponseEntity<byte[]> pledge(@PathVariable UUID id) {
        ClusterReads.Pledge pledge =
                clusters.pledge(new ClusterId(id)).orElseThrow(() -> new NotFound("pledge of " + id));
        return new Download(pledge.name(), MediaType.APPLICATION_OCTET_STREAM, pledge.bytes()).answer();
    }

    private Screen put(Actor actor, Cluster cluster, String typed, UnitId unit, ClusterPart part) {
        try {
            desk.put(cluster.id(), unit, part, actor.by());
        } catch (Refused no) {
            return refused(actor, cluster, typed, no.refusal());
        }
        return Screen.goTo("/clusters/" + cluster.id())
                .saying(part == ClusterPart.MEMBER ? "cluster.memberIn" : "cluster.leads");
    }

    private Screen refused(Actor actor, Cluster cluster, String typed, Refusal refusal) {
        return Screen.show(
                409,
                "cluster/show",
                pages.of(cluster, actor, typed, UnitPicker.Picked.NOTHING, null, Optional.of(refusal)));
    }
}
