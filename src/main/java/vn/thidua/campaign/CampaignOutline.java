package vn.thidua.campaign;

import java.time.LocalDate;

/**
 * What a campaign is, in a few words.
 *
 * @param startsOn first day, in Hanoi
 * @param endsOn last day, in Hanoi
 */
public record CampaignOutline(
        CampaignId id, String title, String planNumber, LocalDate startsOn, LocalDate endsOn, boolean closed) {}
