package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Role;
import vn.thidua.access.domain.OwnProof;
import vn.thidua.access.domain.RecoveryDesk;
import vn.thidua.access.domain.SecondFactorDesk;
import vn.thidua.access.domain.SecondFactorReads;
import vn.thidua.shared.Screen;

/** Sets up and takes off second factors: one's own, and for administrators those of others and who must have one. */
@Controller
class SecondFactorController {

    private final SecondFactorDesk desk;
    private final OwnProof proof;
    private final RecoveryDesk recovery;
    private final SecondFactorReads reads;
    private final EnrolmentPages pages;
    private final AccountPages accounts;

    SecondFactorController(
            SecondFactorDesk desk,
            OwnProof proof,
            RecoveryDesk recovery,
            SecondFactorReads reads,
            EnrolmentPages pages,
            AccountPages accounts) {
        this.desk = desk;
        this.proof = proof;
        this.recovery = recovery;
        this.reads = reads;
        this.pages = pages;
        this.accounts = accounts;
    }

    @GetMapping("/me/second-factor")
    @Needs(Act.USE_OWN_DESK)
    Screen show(Actor actor, HttpServletRequest request) {
        return pages.of(actor.account(), request, false)
                .<Screen>map(page -> Screen.show("access/enrolment", page))
                .orElseGet(() -> Screen.goTo("/me"));
    }

    @PostMapping("/me/second-factor")
    @Needs(Act.USE_OWN_DESK)
    Screen confirm(
            Actor actor,
            HttpServletRequest request,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String proof) {
        Optional<EnrolmentPage> page = pages.of(actor.account(), request, false);
        if (page.isEmpty()) {
            return Screen.goTo("/me");
        }
        if (page.get().password() && !this.proof.shown(actor.account(), proof, actor.by())) {
            return Screen.show(422, "access/enrolment", page.get().wrongPassword(code));
        }
        return desk.confirm(actor.account(), code, actor.by())
                .<Screen>map(codes -> Screen.show("access/codes", new CodesPage(codes, "/me")))
                .orElseGet(() -> Screen.show(422, "access/enrolment", page.get().wrongCode()));
    }

    @PostMapping("/me/second-factor/codes")
    @Needs(Act.USE_OWN_DESK)
    Screen renewCodes(Actor actor, @RequestParam String code) {
        return desk.renewCodes(actor.account(), code, actor.by())
                .<Screen>map(codes -> Screen.show("access/codes", new CodesPage(codes, "/me")))
                .orElseGet(() -> Screen.goTo("/me").warning("factor.notRenewed"));
    }

    @PostMapping("/me/second-factor/removal")
    @Needs(Act.USE_OWN_DESK)
    Screen remove(Actor actor, @RequestParam String code) {
        if (!desk.check(actor.account(), code, actor.by()).right()) {
            return Screen.goTo("/me").warning("factor.notRemoved");
        }
        desk.remove(actor.account(), actor.by());
        return Screen.goTo("/me").saying("factor.removed");
    }

    @PostMapping("/accounts/{id}/second-factor/removal")
    @Needs(Act.MANAGE_ACCOUNTS)
    Screen reset(Actor actor, @PathVariable UUID id) {
        recovery.reset(accounts.file(new AccountId(id)).account().id(), actor.by());
        return Screen.goTo("/accounts/" + id).saying("factor.removed");
    }

    @GetMapping("/accounts/second-factor")
    @Needs(Act.MANAGE_ACCOUNTS)
    Screen roles() {
        return Screen.show("access/factor-roles", new FactorRolesPage(reads.roles()));
    }

    @PostMapping("/accounts/second-factor")
    @Needs(Act.MANAGE_ACCOUNTS)
    Screen require(Actor actor, @RequestParam(defaultValue = "") List<Role> role) {
        desk.require(role.stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))), actor.by());
        return Screen.goTo("/accounts/second-factor").saying("factor.rolesKept");
    }
}
