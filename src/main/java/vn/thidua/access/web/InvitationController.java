package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Postbox;
import vn.thidua.access.domain.EntryKey;
import vn.thidua.access.domain.EntryKeyDesk;
import vn.thidua.access.domain.EntryKeyReads;
import vn.thidua.shared.Screen;

/** Invites people to choose a password: by mail, or on paper. */
@Controller
@Needs(Act.MANAGE_ACCOUNTS)
class InvitationController {

    private final AccountPages accounts;
    private final EntryKeyDesk desk;
    private final EntryKeyReads keys;
    private final Postbox postbox;
    private final SiteAddress site;

    InvitationController(
            AccountPages accounts, EntryKeyDesk desk, EntryKeyReads keys, Postbox postbox, SiteAddress site) {
        this.accounts = accounts;
        this.desk = desk;
        this.keys = keys;
        this.postbox = postbox;
        this.site = site;
    }

    /** One sheet per person; a person who is closed is left out. */
    @PostMapping("/accounts/slips")
    Screen print(Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "") List<UUID> account) {
        List<SlipsPage.Slip> slips = new ArrayList<>();
        List<Account> chosen = open(account);
        for (Account person : admissible(chosen, actor)) {
            UUID key = desk.invite(person.id(), false, actor.by());
            EntryKey invitation = keys.of(person.id()).orElseThrow();
            String address = site.of(request) + desk.write(key).orElseThrow();
            slips.add(new SlipsPage.Slip(
                    person.name(), person.username(), address, QrPicture.of(address), invitation.validUntil()));
        }
        return slips.isEmpty()
                ? Screen.goTo("/accounts").warning("invitation.nobody")
                : Screen.show("access/slips", new SlipsPage(slips, chosen.size() - slips.size()));
    }

    /** Mail to those who have an address; the others are left out. */
    @PostMapping("/accounts/letters")
    Screen mail(Actor actor, @RequestParam(defaultValue = "") List<UUID> account) {
        List<Account> reached = postbox.open()
                ? admissible(open(account), actor).stream()
                        .filter(person -> person.email().isPresent())
                        .toList()
                : List.of();
        reached.forEach(person -> desk.invite(person.id(), true, actor.by()));
        return Screen.goTo(account.size() == 1 ? "/accounts/" + account.getFirst() : "/accounts")
                .saying("invitation.mailed", reached.size(), account.size() - reached.size());
    }

    @PostMapping("/accounts/{id}/invitation/withdrawal")
    Screen withdraw(Actor actor, @PathVariable UUID id) {
        desk.withdraw(accounts.file(new AccountId(id)).account().id(), actor.by());
        return Screen.goTo("/accounts/" + id).saying("invitation.withdrawn");
    }

    /** Of several people those whom the actor can let in; one alone is asked for all the same, so that whoever asks hears why not. */
    private List<Account> admissible(List<Account> people, Actor actor) {
        return people.size() == 1
                ? people
                : people.stream()
                        .filter(person ->
                                keys.whyNotLetIn(person.id(), actor.by()).isEmpty())
                        .toList();
    }

    private List<Account> open(List<UUID> ids) {
        return ids.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> accounts.file(new AccountId(id)).account())
                .filter(Account::open)
                .toList();
    }
}
