package vn.thidua.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a campaign is, in a few words.
 *
 * @param startsOn first day, in Hanoi
 * @param endsOn last day, in Hanoi
 */
public record CampaignOutline(
        CampaignId id, String title, String planNumber, LocalDate startsOn, LocalDate endsOn, boolean closed) {

    private static final int ALL = 100;

    /** Returns how much of its time is over at the end of a day, 0 to 100 percent, rounded down. */
    public int passed(LocalDate today) {
        long length = ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
        long over = ChronoUnit.DAYS.between(startsOn, today) + 1;
        return (int) Math.clamp(ALL * over / length, 0, ALL);
    }
}
