package vn.thidua.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.access.Needs;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.ColleagueReads;
import vn.thidua.access.domain.Delegation;
import vn.thidua.access.domain.DelegationReads;
import vn.thidua.access.domain.GrantReads;
import vn.thidua.access.domain.HeldGrant;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Shows what an account may do and why. */
@Controller
class RightsController {

    private final AccountReads accounts;
    private final GrantReads grants;
    private final DelegationReads delegations;
    private final ColleagueReads colleagues;
    private final Clock clock;

    RightsController(
            AccountReads accounts,
            GrantReads grants,
            DelegationReads delegations,
            ColleagueReads colleagues,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.delegations = delegations;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping("/me/rights")
    @Needs(Act.USE_OWN_DESK)
    Screen own(Actor actor) {
        return Screen.show("access/rights", page(actor.account(), Optional.of(actor.active()), actor.grants()));
    }

    @GetMapping("/accounts/{id}/rights")
    @Needs(Act.MANAGE_ACCOUNTS)
    Screen of(@PathVariable UUID id) {
        AccountId account = new AccountId(id);
        return Screen.show(
                "access/rights", page(account, Optional.empty(), accounts.grants(account, LocalDate.now(clock))));
    }

    private RightsPage page(AccountId id, Optional<Grant> active, List<Grant> usable) {
        LocalDate today = LocalDate.now(clock);
        Account account = accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
        List<HeldGrant> held = grants.of(id, today);
        List<Delegation> handed = delegations.of(id, today);
        List<RightsPage.Ground> grounds = usable.stream()
                .filter(grant -> account.open())
                .map(grant -> new RightsPage.Ground(
                        grant,
                        held.stream().filter(one -> one.id().equals(grant.id())).findFirst(),
                        handed.stream()
                                .filter(one -> one.id().equals(grant.id()))
                                .findFirst()))
                .toList();
        Map<Role, List<String>> near = active.or(() -> usable.stream().findFirst())
                .map(grant -> colleagues.near(grant.unit(), today))
                .orElse(Map.of());
        return new RightsPage(account, active.isPresent(), active, grounds, near);
    }
}
