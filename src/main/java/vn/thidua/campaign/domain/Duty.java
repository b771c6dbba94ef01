package vn.thidua.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;

/**
 * Something that falls due for a unit on a day.
 *
 * @param due id of the deadline on the calendar; stays when the day is amended
 * @param occurrence {@code once}, {@code 2026-06}, {@code 2026-Q2} or {@code 2026}
 * @param rule the printed rule
 * @param printedOn the day the plan prints
 * @param lastDay last day on which it is in time, to its end in Hanoi
 * @param named whether the deadline names the unit, else it binds everyone the campaign addresses
 * @param from names of the units that have ended and that it came over from, empty where it is the unit's own alone
 * @param doneAt when the unit said it was done, or null
 */
@NamedInterface("desk")
public record Duty(
        CampaignId campaign,
        String campaignTitle,
        String planNumber,
        Instant launchedAt,
        UUID due,
        UUID deadline,
        String occurrence,
        String what,
        DeadlineSort sort,
        String receiver,
        DueRule rule,
        LocalDate printedOn,
        LocalDate lastDay,
        Lateness lateness,
        Source source,
        boolean named,
        List<String> from,
        @Nullable Instant doneAt) {}
