package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.domain.AccessRules;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;

/** Grants and withdraws roles. */
@Controller
@Needs(Act.MANAGE_ACCOUNTS)
class GrantController {

    private final AccountPages pages;
    private final UnitPicker units;
    private final GrantDesk desk;

    GrantController(AccountPages pages, UnitPicker units, GrantDesk desk) {
        this.pages = pages;
        this.units = units;
        this.desk = desk;
    }

    @PostMapping("/accounts/{id}/grants")
    Screen give(
            Actor actor,
            @PathVariable("id") UUID account,
            HttpServletRequest request,
            @Valid @ModelAttribute("form") GrantForm form,
            BindingResult result) {
        AccountPage page = pages.show(new AccountId(account), actor.by());
        GrantTyped typed = GrantTyped.of(
                request.getParameter("grant"),
                request.getParameter("role"),
                request.getParameter("unitName"),
                request.getParameter("scope"),
                request.getParameter("from"),
                request.getParameter("to"));
        UnitPicker.Picked place = units.needed(form.unit(), typed.unitName(), Reach.EVERYBODY, page.today());
        Complaints complaints = complaints(form, result, page, place);
        if (!complaints.none() || place.unit().isEmpty()) {
            return Screen.show(422, "access/show", page.with(typed, place, complaints, Optional.empty()));
        }
        GrantDesk.Give wanted =
                form.give(page.file().account().id(), place.unit().get());
        Optional<Refusal> refusal =
                page.grants().stream().anyMatch(grant -> grant.id().equals(wanted.id()))
                        ? Optional.empty()
                        : AccessRules.whyNotGrant(
                                wanted.role(), wanted.unit(), wanted.startsOn(), wanted.endsOn(), page.grants());
        if (refusal.isPresent()) {
            return Screen.show(409, "access/show", page.with(typed, place, Complaints.NONE, refusal));
        }
        desk.give(wanted, actor.by());
        return Screen.goTo("/accounts/" + account).saying("account.granted");
    }

    @PostMapping("/accounts/{id}/grants/{grant}/withdrawal")
    Screen withdraw(
            Actor actor, @PathVariable UUID id, @PathVariable UUID grant, @RequestParam Optional<UUID> reorganisation) {
        desk.withdraw(new AccountId(id), grant, actor.by());
        return Screen.goTo(reorganisation
                        .map(act -> "/units/reorganisations/" + act)
                        .orElse("/accounts/" + id))
                .saying("account.withdrawn");
    }

    /** A day that cannot be read keeps Spring from looking at the rest, so what is missing is asked here. */
    private static Complaints complaints(
            GrantForm form, BindingResult result, AccountPage page, UnitPicker.Picked place) {
        Complaints complaints = Complaints.of(result);
        if (form.role() == null) {
            complaints = complaints.with("role", "complaint.NotNull");
        }
        if (place.complaint() != null) {
            complaints = complaints.with("unitName", place.complaint());
        }
        LocalDate from = form.from();
        LocalDate to = form.to();
        if (from != null && from.isBefore(page.today())) {
            complaints = complaints.with("from", "complaint.fromPast");
        }
        if (from != null && to != null && to.isBefore(from)) {
            complaints = complaints.with("to", "complaint.toBeforeFrom");
        }
        return complaints;
    }
}
