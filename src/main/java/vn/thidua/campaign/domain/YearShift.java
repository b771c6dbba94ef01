package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.reading.Dating;

/**
 * A campaign like an older one, moved in time: dates move by whole years, the words and years inside texts stay for a person to look at.
 *
 * @param years how many years later
 */
record YearShift(int years) {

    CampaignHead head(CampaignHead from, CampaignId id, String title) {
        return new CampaignHead(
                id,
                from.kind(),
                title.strip(),
                from.slogan(),
                from.issuer(),
                from.issuerUnit(),
                later(from.startsOn()),
                later(from.endsOn()),
                from.higherPlan(),
                null,
                "",
                null,
                from.id(),
                CampaignState.DRAFT,
                null,
                null,
                0);
    }

    CampaignBody body(CampaignBody from) {
        Map<UUID, UUID> ids = new HashMap<>();
        from.contents().forEach(content -> ids.put(content.id(), UUID.randomUUID()));
        return new CampaignBody(
                from.contents().stream()
                        .map(one -> new CampaignContent(
                                ids.getOrDefault(one.id(), UUID.randomUUID()),
                                one.ord(),
                                one.no(),
                                one.body(),
                                one.source().copied()))
                        .toList(),
                from.targets().stream()
                        .map(one -> new CampaignTarget(
                                UUID.randomUUID(),
                                moved(ids, one.content()),
                                one.ord(),
                                one.place(),
                                one.subject(),
                                one.measure()
                                        .with(
                                                one.measure().value(),
                                                later(one.measure().dueOn())),
                                one.source().copied()))
                        .toList(),
                from.assignments().stream()
                        .map(one -> new CampaignAssignment(
                                UUID.randomUUID(),
                                moved(ids, one.content()),
                                one.ord(),
                                one.no(),
                                one.body(),
                                one.tasks(),
                                one.parts(),
                                one.source().copied()))
                        .toList(),
                from.deadlines().stream().map(this::deadline).toList(),
                from.commendations().stream()
                        .map(one -> new CampaignCommendation(
                                UUID.randomUUID(),
                                one.ord(),
                                one.form(),
                                one.authority(),
                                one.recipients(),
                                one.criteria(),
                                one.papers(),
                                later(one.papersDueOn()),
                                one.source().copied()))
                        .toList(),
                List.copyOf(from.audience()));
    }

    private CampaignDeadline deadline(CampaignDeadline from) {
        DueRule rule = from.rule()
                .date()
                .map(date -> new DueRule(later(date), from.rule().exclusive()))
                .orElse(from.rule());
        return new CampaignDeadline(
                UUID.randomUUID(),
                from.ord(),
                from.what(),
                from.sort(),
                from.receiver(),
                rule,
                from.lateness(),
                from.offices(),
                from.source().copied());
    }

    private String later(Dating date) {
        return switch (date.iso().length()) {
            case 4 -> Dating.of(date.first().getYear() + years).iso();
            case 7 ->
                Dating.of(date.first().getYear() + years, date.first().getMonthValue())
                        .iso();
            default -> Dating.of(laterDay(date.first())).iso();
        };
    }

    private @Nullable LocalDate later(@Nullable LocalDate day) {
        return day == null ? null : laterDay(day);
    }

    /* The last day of a month stays the last day of that month. */
    private LocalDate laterDay(LocalDate day) {
        LocalDate moved = day.plusYears(years);
        return day.getDayOfMonth() == day.lengthOfMonth() ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
    }

    private static @Nullable UUID moved(Map<UUID, UUID> ids, @Nullable UUID content) {
        return content == null ? null : ids.get(content);
    }
}
