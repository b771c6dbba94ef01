package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;

/**
 * A report that a launched campaign wants on a day.
 *
 * @param due id on the calendar; stays when the day is amended
 * @param occurrence {@code once}, {@code 2026-06}, {@code 2026-Q2} or {@code 2026}
 * @param rule the printed rule
 * @param printedOn the day the plan prints
 * @param lastDay last day on which it is in time, to its end in Hanoi
 * @param startsOn first day of the campaign, null when the plan does not say
 * @param launchedOn the day on which the campaign was made known
 * @param running whether the campaign is not closed yet
 */
@NamedInterface("desk")
public record ReportDue(
        UUID due,
        CampaignId campaign,
        String campaignTitle,
        String what,
        String receiver,
        String occurrence,
        DueRule rule,
        LocalDate printedOn,
        LocalDate lastDay,
        Lateness lateness,
        @Nullable LocalDate startsOn,
        LocalDate launchedOn,
        boolean running) {}
