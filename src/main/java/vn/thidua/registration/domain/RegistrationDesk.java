package vn.thidua.registration.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.DutyDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.RegistrationSubmitted;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.WorkWithdrawn;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Takes what a unit writes down, hands in and takes back. */
@NamedInterface("desk")
@Service
@Transactional
public class RegistrationDesk {

    private final RegistrationGate gate;
    private final RegistrationRows rows;
    private final WorkRows works;
    private final DutyDesk duties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationDesk(
            RegistrationGate gate,
            RegistrationRows rows,
            WorkRows works,
            DutyDesk duties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.rows = rows;
        this.works = works;
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whose registration is written into, and by whom.
     *
     * @param unit whose promise it is
     * @param hand the unit of whoever writes
     */
    @NamedInterface("desk")
    public record Form(CampaignId campaign, UnitId unit, UnitId hand) {}

    /**
     * Writes works down at the end of the form; one that is there already stays as it is.
     *
     * @throws vn.thidua.shared.Refused with what {@link RegistrationRules#whyNotRegister} says, or {@link RegistrationRefusal#FULL}
     */
    public void add(Form form, Map<WorkId, Promise> promises) {
        RegistrationGate.Opened opened = open(form);
        if (opened.registration().works().size() + promises.size() > RegistrationRules.MOST) {
            RegistrationRefusal.FULL.because(RegistrationRules.MOST).raise();
        }
        promises.forEach((work, promise) -> works.add(opened.registration().id(), work, promise));
    }

    /**
     * Keeps what is typed of a work now; what was submitted stands until this is.
     *
     * @param version of the work that the person began with
     * @param why why it is changed; needed where somebody relies on it
     * @throws vn.thidua.shared.Refused with what {@link RegistrationRules} say, or {@link RegistrationRefusal#CHANGED_MEANWHILE}
     */
    public void change(Form form, WorkId id, long version, Promise promise, String why) {
        Work work = open(form).work(id);
        if (work.version() != version) {
            RegistrationRefusal.CHANGED_MEANWHILE.because().raise();
        }
        RegistrationRules.whyNotChange(work, why).ifPresent(Refusal::raise);
        works.change(id, promise, work.wantsReason() ? why.strip() : work.why());
    }

    /** Gives up what was typed since a work was submitted. */
    public void revert(Form form, WorkId id) {
        Work work = open(form).work(id);
        if (work.stands() != null && work.open()) {
            works.revert(id);
        }
    }

    /**
     * Removes a work that was never submitted.
     *
     * @throws vn.thidua.shared.Refused with {@link RegistrationRefusal#SUBMITTED_BEFORE}
     */
    public void remove(Form form, WorkId id) {
        RegistrationGate.Opened opened = open(form);
        RegistrationRules.whyNotRemove(opened.work(id)).ifPresent(Refusal::raise);
        works.remove(id);
    }

    /** Moves a work up by one place among those for the same content; the first stays where it is. */
    public void up(Form form, WorkId id) {
        RegistrationGate.Opened opened = open(form);
        Work work = opened.work(id);
        List<Work> order = new ArrayList<>(opened.registration().works());
        int at = order.indexOf(work);
        for (int before = at - 1; before >= 0; before--) {
            if (Objects.equals(order.get(before).typed().content(), work.typed().content())) {
                Collections.swap(order, before, at);
                works.order(order.stream().map(Work::id).toList());
                return;
            }
        }
    }

    /**
     * Hands in everything that was typed and not handed in, and returns what is in the way: nothing, and it is done.
     *
     * @throws vn.thidua.shared.Refused with what {@link RegistrationRules#whyNotRegister} says
     */
    public List<WorkFault> submit(Form form, By by) {
        return submit(form, Instant.now(clock), by);
    }

    /**
     * Takes over a registration that came on paper, as of the moment when it came.
     *
     * @throws vn.thidua.shared.Refused with what {@link RegistrationRules#whyNotRegister} says
     */
    public List<WorkFault> takeOver(Form form, Instant came, By by) {
        return submit(form, came, by);
    }

    private List<WorkFault> submit(Form form, Instant at, By by) {
        RegistrationGate.Opened opened = open(form);
        Registration registration = opened.registration();
        List<Work> handed = registration.open();
        List<WorkFault> faults = handed.stream()
                .flatMap(work -> RegistrationRules.faults(work, opened.stage().contentIds()).stream())
                .toList();
        if (!faults.isEmpty() || handed.isEmpty()) {
            return faults;
        }
        boolean late = opened.stage().late(form.unit(), at);
        rows.submitted(registration.id(), handed.stream().map(Work::id).toList(), late, by, at);
        opened.stage().bound(form.unit()).forEach(due -> duties.reported(due.due(), List.of(form.unit()), by));
        events.publishEvent(new RegistrationSubmitted(
                registration.id(),
                form.campaign(),
                form.unit(),
                registration.submissions() + 1,
                handed.size(),
                late && registration.submissions() == 0,
                at,
                by));
        return faults;
    }

    /**
     * Takes a work back that was submitted.
     *
     * @throws vn.thidua.shared.Refused with what {@link RegistrationRules#whyNotWithdraw} says
     */
    public void withdraw(Form form, WorkId id, String why, By by) {
        Work work = open(form).work(id);
        RegistrationRules.whyNotWithdraw(work, why).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        works.withdrawn(id, why.strip(), by, now);
        events.publishEvent(
                new WorkWithdrawn(id, form.campaign(), form.unit(), work.shown().name(), why.strip(), now, by));
    }

    private RegistrationGate.Opened open(Form form) {
        return gate.open(form.campaign(), form.unit(), form.hand());
    }
}
