package vn.thidua.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.access.Account;
import vn.thidua.access.Act;
import vn.thidua.access.domain.Delegation;
import vn.thidua.access.domain.HeldGrant;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * What an account hands over and was handed.
 *
 * @param own whether it is the reader's own
 * @param base address of this page
 * @param grants roles of the account that can be handed over
 * @param all delegations on either side, latest first
 * @param colleagues names of whom to propose as deputies: of the same body
 * @param barred why nothing can be handed over here at all
 * @param refusal why what was just asked for was not done
 */
public record DelegationsPage(
        Account account,
        boolean own,
        String base,
        LocalDate today,
        List<HeldGrant> grants,
        List<Delegation> all,
        List<String> colleagues,
        DelegationForm form,
        Complaints complaints,
        Optional<Refusal> barred,
        Optional<Refusal> refusal) {

    /** Returns what is or will be handed over by the account. */
    public List<Delegation> given() {
        return all.stream()
                .filter(one -> one.open(today))
                .filter(one -> one.principal().account().equals(account.id()))
                .toList();
    }

    /** Returns what is or will be handed to the account. */
    public List<Delegation> received() {
        return all.stream()
                .filter(one -> one.open(today))
                .filter(one -> one.deputy().account().equals(account.id()))
                .toList();
    }

    /** Returns what is over. */
    public List<Delegation> past() {
        return all.stream().filter(one -> !one.open(today)).toList();
    }

    /** Tells whether the delegation has begun. */
    public boolean begun(Delegation delegation) {
        return delegation.period().holds(today);
    }

    /** Returns what can be handed over one by one: all that some role of the account may do. */
    public List<Act> acts() {
        return List.of(Act.values()).stream()
                .filter(act -> act != Act.USE_OWN_DESK)
                .filter(act -> grants.stream().anyMatch(grant -> act.allowedTo(grant.role())))
                .toList();
    }

    /** Returns the reasons to choose from. */
    public List<Delegation.Reason> reasons() {
        return List.of(Delegation.Reason.values());
    }

    DelegationsPage with(DelegationForm typed, Complaints wrong, Optional<Refusal> no) {
        return new DelegationsPage(account, own, base, today, grants, all, colleagues, typed, wrong, barred, no);
    }
}
