package vn.thidua.registration.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refusal;

/** Who may promise what, and what lead agencies may say of it. */
public final class RegistrationRules {

    /** The most works on one form. */
    public static final int MOST = 300;

    private RegistrationRules() {}

    /**
     * Returns why a registration cannot be changed.
     *
     * @param unit whose promise it is
     * @param registrar who has its work today
     * @param hand the unit of whoever wants to
     * @param heir name of the registrar
     */
    public static Optional<Refusal> whyNotRegister(
            Stage stage, UnitId unit, UnitId registrar, UnitId hand, String heir) {
        if (!stage.running()) {
            return Optional.of(RegistrationRefusal.CAMPAIGN_CLOSED.because(stage.title()));
        }
        return hand.equals(unit) && !registrar.equals(unit)
                ? Optional.of(RegistrationRefusal.UNIT_ENDED.because(heir))
                : Optional.empty();
    }

    /** Returns why a work cannot be changed. */
    public static Optional<Refusal> whyNotChange(Work work, String why) {
        if (work.state() == WorkState.WITHDRAWN) {
            return Optional.of(RegistrationRefusal.WITHDRAWN.because());
        }
        return work.wantsReason() && why.isBlank()
                ? Optional.of(RegistrationRefusal.REASON_MISSING.because())
                : Optional.empty();
    }

    /** Returns why nothing can be said of how far a work is. */
    public static Optional<Refusal> whyNotProve(Work work) {
        return work.state() == WorkState.WITHDRAWN
                ? Optional.of(RegistrationRefusal.WITHDRAWN.because())
                : Optional.empty();
    }

    /** Returns why a work cannot be removed as if it had never been there. */
    public static Optional<Refusal> whyNotRemove(Work work) {
        return work.stands() == null ? Optional.empty() : Optional.of(RegistrationRefusal.SUBMITTED_BEFORE.because());
    }

    /** Returns why a work cannot be taken back. */
    public static Optional<Refusal> whyNotWithdraw(Work work, String why) {
        if (work.state() == WorkState.WITHDRAWN) {
            return Optional.of(RegistrationRefusal.WITHDRAWN.because());
        }
        if (work.stands() == null) {
            return Optional.of(RegistrationRefusal.NOT_SUBMITTED.because());
        }
        return why.isBlank() ? Optional.of(RegistrationRefusal.REASON_MISSING.because()) : Optional.empty();
    }

    /** Returns why nobody can pledge anything. */
    public static Optional<Refusal> whyNotPledge(Stage stage) {
        return stage.running()
                ? Optional.empty()
                : Optional.of(RegistrationRefusal.CAMPAIGN_CLOSED.because(stage.title()));
    }

    /**
     * Returns why a unit cannot speak of works for a content.
     *
     * @param leads who leads the content
     * @param office whether the unit runs the campaign, and so stands in where nobody leads
     */
    public static Optional<Refusal> whyNotSpeak(Stage stage, Collection<UnitId> leads, UnitId hand, boolean office) {
        if (!stage.running()) {
            return Optional.of(RegistrationRefusal.CAMPAIGN_CLOSED.because(stage.title()));
        }
        return leads.contains(hand) || leads.isEmpty() && office
                ? Optional.empty()
                : Optional.of(RegistrationRefusal.NOT_LEAD.because());
    }

    /**
     * Returns what keeps a work from being handed in.
     *
     * @param contents the contents of the campaign
     */
    public static List<WorkFault> faults(Work work, Collection<UUID> contents) {
        List<WorkFault> faults = new ArrayList<>();
        Promise typed = work.typed();
        add(faults, work, WorkFault.Sort.NO_CONTENT, lacks(typed.content(), contents));
        add(faults, work, WorkFault.Sort.NO_UNTIL, typed.until() == null);
        add(faults, work, WorkFault.Sort.NO_CHARGE, !typed.charge().known());
        return faults;
    }

    private static boolean lacks(@Nullable UUID content, Collection<UUID> contents) {
        return !contents.isEmpty() && (content == null || !contents.contains(content));
    }

    private static void add(List<WorkFault> faults, Work work, WorkFault.Sort sort, boolean there) {
        if (there) {
            faults.add(new WorkFault(work.id(), work.typed().name(), sort));
        }
    }
}
