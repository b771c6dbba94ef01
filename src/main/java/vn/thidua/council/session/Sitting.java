package vn.thidua.council.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.access.AccountId;
import vn.thidua.council.body.Council;

/**
 * A session with everything that belongs to it.
 *
 * @param groups in their order
 * @param items in the order of the agenda
 * @param seats the chair first
 * @param tallies by item, none before the count
 * @param passed proposals that were passed over when the agenda was made
 */
@NamedInterface("desk")
public record Sitting(
        Council council,
        CouncilSession session,
        List<AgendaGroup> groups,
        List<AgendaItem> items,
        List<Seat> seats,
        List<Recusal> recusals,
        Map<UUID, Tally> tallies,
        List<SessionStep> steps,
        List<PassedOver> passed) {

    /** Returns the seats that count among the members. */
    public List<Seat> voting() {
        return seats.stream().filter(Seat::votes).toList();
    }

    /** Returns how many members there are: the share is of them. */
    public int members() {
        return voting().size();
    }

    /** Returns how many of them are there, themselves or by somebody with an authority. */
    public int present() {
        return (int) voting().stream().filter(seat -> seat.attendance().there()).count();
    }

    /** Returns how many of them gave their opinion in writing. */
    public int written() {
        return (int) voting().stream()
                .filter(seat -> seat.attendance() == Attendance.WRITTEN)
                .count();
    }

    /** Returns how many ballots came on screen. */
    public int voted() {
        return (int) seats.stream().filter(Seat::voted).count();
    }

    /** Returns the seats whose ballots come on paper. */
    public List<Seat> paper() {
        return voting().stream()
                .filter(seat -> session.onPaper()
                        ? seat.attendance().there() || seat.attendance() == Attendance.WRITTEN
                        : seat.onPaper())
                .toList();
    }

    /** Returns the seats that vote on screen. */
    public List<Seat> screen() {
        return session.onPaper()
                ? List.of()
                : voting().stream()
                        .filter(seat -> seat.attendance().there() && !seat.onPaper())
                        .toList();
    }

    /** Returns the seat from which an account votes; that of a member who has a stand-in is the stand-in's. */
    public Optional<Seat> seatOf(AccountId account) {
        return voting().stream().filter(seat -> account.equals(seat.voter())).findFirst();
    }

    /** Returns a seat. */
    public Optional<Seat> seat(UUID id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }

    /** Returns an item. */
    public Optional<AgendaItem> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Returns the items of a group. */
    public List<AgendaItem> of(AgendaGroup group) {
        return items.stream().filter(item -> item.group().equals(group.id())).toList();
    }

    /** Returns who is kept out of the vote on an item. */
    public List<Recusal> recused(UUID item) {
        return recusals.stream()
                .filter(one -> one.holds() && one.item().equals(item))
                .toList();
    }

    /** Returns why a seat is kept out of the vote on an item. */
    public Optional<Recusal> recused(UUID item, UUID seat) {
        return recused(item).stream().filter(one -> one.seat().equals(seat)).findFirst();
    }

    /** Tells whether the ballot is secret, because the office wants it or because the law asks for it on any item. */
    public boolean secret() {
        return session.secret() || items.stream().map(AgendaItem::rule).anyMatch(rule -> rule != null && rule.secret());
    }

    /** Tells whether the chair has yet to choose among equals. */
    public boolean tied() {
        return tallies.values().stream().anyMatch(tally -> tally.decided() == Tally.Decided.TIE);
    }
}
