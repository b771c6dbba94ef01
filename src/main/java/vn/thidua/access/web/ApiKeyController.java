package vn.thidua.access.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.domain.ApiKey;
import vn.thidua.access.domain.ApiKeyDesk;
import vn.thidua.access.domain.OwnProof;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** A person's own keys for programs: made once they have shown who they are, shown once, ended at any time. */
@Controller
@Needs(Act.USE_OWN_DESK)
class ApiKeyController {

    private static final String BASE = "/me/keys";
    private static final int LONGEST_NAME = 60;

    private final ApiKeyDesk desk;
    private final OwnProof proof;

    ApiKeyController(ApiKeyDesk desk, OwnProof proof) {
        this.desk = desk;
        this.proof = proof;
    }

    @GetMapping(BASE)
    Screen index(Actor actor) {
        return Screen.show("access/keys", page(actor, Optional.empty(), "", Complaints.NONE));
    }

    @PostMapping(BASE)
    Screen make(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) Set<Act> acts,
            @RequestParam UUID grant,
            @RequestParam(defaultValue = "90") int days,
            @RequestParam(defaultValue = "") String proof) {
        if (actor.grants().stream().noneMatch(held -> held.id().equals(grant)) || !ApiKeysPage.DAYS.contains(days)) {
            throw new NotFound("grant " + grant);
        }
        Set<Act> asked = acts == null ? EnumSet.noneOf(Act.class) : EnumSet.copyOf(acts);
        asked.retainAll(ApiKey.OFFERED);
        Complaints complaints = Complaints.NONE;
        if (name.isBlank()) {
            complaints = complaints.with("name", "complaint.NotBlank");
        }
        if (asked.isEmpty()) {
            complaints = complaints.with("acts", "complaint.NotBlank");
        }
        if (complaints.none() && !this.proof.shown(actor.account(), proof, actor.by())) {
            complaints = complaints.with("proof", "proof.wrong");
        }
        if (!complaints.none()) {
            return Screen.show(422, "access/keys", page(actor, Optional.empty(), name, complaints));
        }
        String called = name.strip();
        String secret = desk.make(
                actor.account(),
                called.substring(0, Math.min(called.length(), LONGEST_NAME)),
                grant,
                asked,
                days,
                actor.by());
        return Screen.show("access/keys", page(actor, Optional.of(secret), "", Complaints.NONE));
    }

    @PostMapping(BASE + "/{id}/ending")
    Screen end(Actor actor, @PathVariable UUID id) {
        desk.revoke(actor.account(), id, actor.by());
        return Screen.goTo(BASE).saying("apiKey.ended");
    }

    private ApiKeysPage page(Actor actor, Optional<String> secret, String name, Complaints complaints) {
        List<ApiKey> keys = desk.of(actor.account());
        return new ApiKeysPage(keys, proof.asked(actor.account()), actor.grants(), secret, name, complaints);
    }
}
