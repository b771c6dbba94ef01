package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.access.Account;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.campaign.domain.Duty;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.OverviewReads;
import vn.thidua.campaign.domain.PartRole;
import vn.thidua.campaign.domain.Reach;
import vn.thidua.campaign.domain.UnitPart;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Shows "Việc của tôi": what the person's unit owes, by when; for the standing office and leaders also what waits for them. */
@Controller
@Needs(Act.USE_OWN_DESK)
class HomeController {

    private static final int DATES = 8;

    private final CampaignReads campaigns;
    private final DutyReads duties;
    private final OverviewReads overview;
    private final Accounts accounts;
    private final List<WaitingWork> later;
    private final Clock clock;

    HomeController(
            CampaignReads campaigns,
            DutyReads duties,
            OverviewReads overview,
            Accounts accounts,
            List<WaitingWork> later,
            Clock clock) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.overview = overview;
        this.accounts = accounts;
        this.later = later;
        this.clock = clock;
    }

    @GetMapping("/")
    Screen show(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<DueRow> rows = duties.of(List.of(actor.unit())).stream()
                .map(duty -> DueRow.of(duty, today))
                .toList();
        List<DueRow> upcoming =
                rows.stream().filter(row -> !row.done() && row.daysLeft() >= 0).toList();
        Set<UUID> seen = new HashSet<>();
        Set<UUID> next = upcoming.stream()
                .map(DueRow::duty)
                .filter(duty -> seen.add(duty.deadline()))
                .map(Duty::due)
                .collect(Collectors.toSet());
        List<CampaignHead> visible = campaigns.visibleTo(actor);
        Optional<HomePage.Office> office = office(actor, visible, today);
        return Screen.show(
                "campaign/home",
                new HomePage(
                        today,
                        StripDay.from(today, events(rows, office)),
                        later.stream().flatMap(step -> step.of(actor).stream()).toList(),
                        rows.stream()
                                .filter(DueRow::overdue)
                                .filter(row -> !before(row))
                                .toList(),
                        upcoming.stream()
                                .filter(row -> next.contains(row.duty().due()))
                                .toList(),
                        upcoming.stream()
                                .filter(row -> !next.contains(row.duty().due()))
                                .toList(),
                        rows.stream()
                                .filter(DueRow::overdue)
                                .filter(HomeController::before)
                                .toList(),
                        rows.stream().filter(DueRow::done).toList().reversed(),
                        shares(actor, visible),
                        office,
                        actor.unit().toString(),
                        accounts.find(actor.account()).map(Account::calendarKey).orElse("")));
    }

    private static boolean before(DueRow row) {
        LocalDate launched = LocalDate.ofInstant(row.duty().launchedAt(), Vietnamese.ZONE);
        return row.duty().lastDay().isBefore(launched);
    }

    private List<HomePage.Share> shares(Actor actor, List<CampaignHead> visible) {
        List<UnitPart> parts = duties.parts(actor.unit());
        return visible.stream()
                .filter(head -> head.state() == CampaignState.LAUNCHED)
                .map(head -> {
                    List<UnitPart> here = parts.stream()
                            .filter(part -> part.campaign().equals(head.id()))
                            .toList();
                    return new HomePage.Share(
                            head,
                            here.stream()
                                    .filter(part -> part.role() == PartRole.LEAD)
                                    .toList(),
                            here.stream()
                                    .filter(part -> part.role() != PartRole.LEAD)
                                    .toList());
                })
                .filter(share -> actor.role() == Role.UNIT_OFFICER
                        || actor.role() == Role.COUNCIL_MEMBER
                        || !share.leads().isEmpty()
                        || !share.others().isEmpty())
                .toList();
    }

    private Optional<HomePage.Office> office(Actor actor, List<CampaignHead> visible, LocalDate today) {
        if (!Reach.isOffice(actor.role())) {
            return Optional.empty();
        }
        List<CampaignHead> running = visible.stream()
                .filter(head -> head.state() == CampaignState.LAUNCHED)
                .toList();
        Map<CampaignId, Integer> unclear = overview.unclearOffices();
        Set<CampaignId> own = campaigns.runBy(actor);
        List<CampaignId> revised = overview.withNewerPlan();
        return Optional.of(new HomePage.Office(
                visible.stream()
                        .filter(CampaignHead::draft)
                        .map(head -> new HomePage.Draft(head, unclear.getOrDefault(head.id(), 0)))
                        .toList(),
                running,
                visible.stream()
                        .filter(head -> own.contains(head.id()) && revised.contains(head.id()))
                        .toList(),
                duties.next(running.stream().map(CampaignHead::id).toList(), today, DATES)));
    }

    private static List<StripDay.Dated> events(List<DueRow> rows, Optional<HomePage.Office> office) {
        List<StripDay.Dated> events = new ArrayList<>(rows.stream()
                .filter(row -> !row.done())
                .map(row -> new StripDay.Dated(
                        row.duty().lastDay(),
                        new StripDay.Event(
                                row.duty().sort().name(),
                                Icons.of(row.duty().sort()),
                                row.duty().what(),
                                "#due-" + row.duty().due(),
                                row.tone())))
                .toList());
        office.stream()
                .flatMap(there -> there.dates().stream())
                .filter(date -> rows.stream().noneMatch(row -> row.duty().due().equals(date.due())))
                .flatMap(date -> Stream.of(new StripDay.Dated(
                        date.lastDay(),
                        new StripDay.Event(
                                date.sort().name(),
                                Icons.of(date.sort()),
                                date.what(),
                                "/campaigns/" + date.campaign() + "/calendar",
                                "info"))))
                .forEach(events::add);
        return events;
    }
}
