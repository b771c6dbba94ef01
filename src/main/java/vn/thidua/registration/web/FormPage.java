package vn.thidua.registration.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Lateness;
import vn.thidua.campaign.domain.RegistrationDue;
import vn.thidua.registration.domain.Registration;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.WorkFault;
import vn.thidua.shared.Refusal;

/**
 * The registration of a unit in a campaign.
 *
 * @param path of the page
 * @param unit name of the unit whose promise it is
 * @param heir name of who has its work now, empty where it has it itself
 * @param registration null while nobody wrote anything into it
 * @param contents what is promised for each content, in the order of the plan
 * @param due by when it is to be submitted, null where the plan does not say
 * @param daysLeft days from today to the last day, negative when over
 * @param writes whether it is the person's to write into
 * @param refusal why it cannot be written into now; empty where it can
 * @param faults what kept it from being handed in
 */
public record FormPage(
        Stage stage,
        String path,
        String unit,
        String heir,
        @Nullable Registration registration,
        List<ContentRows> contents,
        @Nullable RegistrationDue due,
        long daysLeft,
        boolean writes,
        Optional<Refusal> refusal,
        List<WorkFault> faults) {

    /** Returns the path of the campaign. */
    public String campaign() {
        return "/campaigns/" + stage.campaign();
    }

    /** Tells whether it can be written into now. */
    public boolean open() {
        return writes && refusal.isEmpty();
    }

    /** Returns how many works there are to hand in. */
    public int waiting() {
        return registration == null ? 0 : registration.open().size();
    }

    /** Tells whether it was handed in at all. */
    public boolean sent() {
        return registration != null && registration.submissions() > 0;
    }

    /** Tells whether the last day is over and nothing was handed in. */
    public boolean overdue() {
        return due != null && daysLeft < 0 && !sent();
    }

    /** Tells whether it was first handed in after the last day. */
    public boolean late() {
        return registration != null && registration.late();
    }

    /** Tells whether lateness costs something. */
    public boolean strict() {
        return due != null && due.lateness() != Lateness.ACCEPTED;
    }

    /** Returns the days left, or since, never negative. */
    public long days() {
        return Math.abs(daysLeft);
    }

    /** Tells whether there is any work. */
    public boolean any() {
        return contents.stream().anyMatch(content -> !content.works().isEmpty());
    }
}
