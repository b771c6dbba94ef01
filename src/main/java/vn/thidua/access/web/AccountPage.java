package vn.thidua.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.access.domain.AccessRules;
import vn.thidua.access.domain.AccountFile;
import vn.thidua.access.domain.EntryKey;
import vn.thidua.access.domain.HeldGrant;
import vn.thidua.access.domain.Passkey;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * One account.
 *
 * @param grants its roles, past ones too
 * @param lasting all grants that let somebody administer without an end
 * @param place what was found for the name of the unit of a role
 * @param key the one-time key that the person could use now
 * @param passkeys with which the person signs in
 * @param mail whether people can be invited by mail
 * @param whyNotLetIn why whoever looks at it can open no way into it
 * @param refusal why what was just asked for was not done
 * @param stale whether someone else changed the account since the form was opened
 */
public record AccountPage(
        AccountFile file,
        List<HeldGrant> grants,
        List<HeldGrant> lasting,
        LocalDate today,
        UnitPicker.Picked place,
        Optional<EntryKey> key,
        List<Passkey> passkeys,
        boolean mail,
        Optional<Refusal> whyNotLetIn,
        DetailsForm details,
        GrantTyped wanted,
        Complaints complaints,
        Optional<Refusal> refusal,
        boolean stale) {

    /** Returns all roles. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** Returns how far a role can reach. */
    public List<Scope> scopes() {
        return List.of(Scope.values());
    }

    /** Returns why the role cannot be withdrawn. */
    public Optional<Refusal> whyNotWithdraw(HeldGrant grant) {
        return AccessRules.whyNotWithdraw(grant.id(), lasting)
                .or(() -> grant.role() == Role.ADMINISTRATOR ? whyNotLetIn : Optional.empty());
    }

    /** Returns why the account cannot be closed. */
    public Optional<Refusal> whyNotClose() {
        return AccessRules.whyNotClose(file.account().id(), lasting).or(() -> whyNotLetIn);
    }

    /** Tells whether the account holds no role today. */
    public boolean idle() {
        return grants.stream().noneMatch(grant -> grant.on(today));
    }

    /** Returns the roles held today or later. */
    public List<HeldGrant> held() {
        return grants.stream().filter(grant -> !grant.over(today)).toList();
    }

    /** Returns the roles that were held before. */
    public List<HeldGrant> past() {
        return grants.stream().filter(grant -> grant.over(today)).toList();
    }

    AccountPage with(DetailsForm typed, Complaints complaints, boolean stale) {
        return new AccountPage(
                file,
                grants,
                lasting,
                today,
                place,
                key,
                passkeys,
                mail,
                whyNotLetIn,
                typed,
                wanted,
                complaints,
                Optional.empty(),
                stale);
    }

    AccountPage with(GrantTyped typed, UnitPicker.Picked found, Complaints complaints, Optional<Refusal> refusal) {
        return new AccountPage(
                file,
                grants,
                lasting,
                today,
                found,
                key,
                passkeys,
                mail,
                whyNotLetIn,
                details,
                typed,
                complaints,
                refusal,
                false);
    }
}
