package vn.thidua.campaign.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Account;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Grant;
import vn.thidua.access.OpenToAll;
import vn.thidua.campaign.CalendarWork;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.campaign.domain.Duty;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;
import vn.thidua.campaign.domain.Reach;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.NotFound;

/** Gives calendar programs the deadlines of an account; who has its secret address sees them. */
@Controller
@OpenToAll
class CalendarController {

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final CampaignReads campaigns;
    private final DutyReads duties;
    private final List<CalendarWork> later;
    private final MessageSource messages;
    private final Clock clock;

    CalendarController(
            Accounts accounts,
            CampaignReads campaigns,
            DutyReads duties,
            List<CalendarWork> later,
            MessageSource messages,
            Clock clock) {
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.duties = duties;
        this.later = later;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/calendar/{key}.ics")
    ResponseEntity<byte[]> show(@PathVariable String key) {
        Account account = accounts.withCalendarKey(key).orElseThrow(() -> new NotFound("calendar"));
        Words words = new Words(messages, Locale.of(account.language()));
        List<Grant> grants = accounts.grants(account.id(), LocalDate.now(clock));
        List<UnitId> units = grants.stream().map(Grant::unit).distinct().toList();
        List<CalendarFile.Entry> entries = new ArrayList<>(
                duties.of(units).stream().map(duty -> entry(duty, words)).toList());
        later.stream()
                .flatMap(step -> step.of(units).stream())
                .map(CalendarController::entry)
                .forEach(entries::add);
        if (grants.stream().anyMatch(grant -> Reach.isOffice(grant.role()))) {
            duties.calendar(running(grants)).stream()
                    .filter(date ->
                            entries.stream().noneMatch(entry -> entry.uid().equals(uid(date.due()))))
                    .map(date -> entry(date, words))
                    .toList()
                    .forEach(entries::add);
        }
        String file = CalendarFile.of(words.t("calendar.name", account.name()), entries, words, Instant.now(clock));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    private List<CampaignId> running(List<Grant> grants) {
        List<Grant> seeing =
                grants.stream().filter(grant -> grant.may(Act.SEE_CAMPAIGNS)).toList();
        return campaigns.visibleTo(campaigns.reach(seeing)).stream()
                .filter(head -> head.state() == CampaignState.LAUNCHED)
                .map(CampaignHead::id)
                .toList();
    }

    private static CalendarFile.Entry entry(Duty duty, Words words) {
        return new CalendarFile.Entry(
                uid(duty.due()),
                duty.lastDay(),
                duty.what(),
                lines(
                        duty.campaignTitle(),
                        words.due(duty.printedOn(), duty.lastDay()),
                        duty.receiver().isBlank() ? "" : words.t("due.to", duty.receiver()),
                        words.t("lateness." + duty.lateness())));
    }

    private static CalendarFile.Entry entry(CalendarWork.Item item) {
        return new CalendarFile.Entry(uid(item.id()), item.lastDay(), item.what(), item.context());
    }

    private static CalendarFile.Entry entry(CalendarDay date, Words words) {
        return new CalendarFile.Entry(
                uid(date.due()),
                date.lastDay(),
                date.what(),
                lines(
                        date.campaignTitle(),
                        words.due(date.printedOn(), date.lastDay()),
                        words.t("due.bound", date.bound())));
    }

    private static String uid(UUID due) {
        return due + "@thidua";
    }

    private static String lines(String... lines) {
        return String.join(
                "\n", Stream.of(lines).filter(line -> !line.isBlank()).toList());
    }
}
