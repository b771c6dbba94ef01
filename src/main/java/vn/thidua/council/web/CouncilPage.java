package vn.thidua.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.council.body.Council;
import vn.thidua.council.body.CouncilDecision;
import vn.thidua.council.body.CouncilMember;
import vn.thidua.council.body.MemberPicker;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.shared.Refusal;

/**
 * A council: who sits on it, by which decisions, its sessions.
 *
 * @param accounts names of the accounts with which members vote
 * @param id of a member to come, made before it is sent
 * @param choices who may be meant by the name that was typed
 */
public record CouncilPage(
        Council council,
        String owner,
        List<CouncilMember> members,
        List<CouncilDecision> decisions,
        List<CouncilSession> sessions,
        Map<AccountId, String> accounts,
        boolean runs,
        String id,
        CouncilTyped typed,
        List<String> offered,
        List<MemberPicker.Somebody> choices,
        List<Account> voters,
        Optional<Refusal> refusal,
        LocalDate today) {

    /** Returns who sits on it now or will. */
    public List<CouncilMember> now() {
        return members.stream()
                .filter(member -> member.until() == null || member.until().isAfter(today))
                .toList();
    }

    /** Returns who left. */
    public List<CouncilMember> past() {
        return members.stream().filter(member -> !now().contains(member)).toList();
    }

    /** Returns how many of those who sit on it now vote. */
    public int voting() {
        return (int) now().stream().filter(CouncilMember::votes).count();
    }

    /** Returns the name of the account of a member, empty for none. */
    public String account(CouncilMember member) {
        return member.account() == null ? "" : accounts.getOrDefault(member.account(), "");
    }

    /** Returns the number of the last decision, for the next form. */
    public String lastNumber() {
        return decisions.isEmpty() ? "" : decisions.getFirst().number();
    }

    /** Returns the date of the last decision. */
    public String lastDay() {
        return decisions.isEmpty() ? "" : decisions.getFirst().on().toString();
    }
}
