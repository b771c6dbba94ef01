package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.EventDelivery;
import vn.thidua.access.AccountId;
import vn.thidua.access.DelegationEnded;
import vn.thidua.access.DelegationEntered;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.PlanRevisionOffered;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Who is told what, and only once. */
class NoticeTests extends NoticeOffice {

    @Test
    void tellsEachPersonOnceHoweverOftenTheEventComes() {
        CampaignLaunched launched = launch();
        deliverTwice(launched);
        assertThat(notices.unread(officer)).isEqualTo(1);
        assertThat(notices.unread(author)).isEqualTo(0);
        Notice notice = notices.page(officer, Optional.empty(), 10).getFirst();
        assertThat(List.of(notice.messageKey(), notice.arguments(), notice.link()))
                .isEqualTo(
                        List.of("notice.launched", List.of("Nước rút " + mark), "/campaigns/" + launched.campaign()));
        assertThat(recipients())
                .isEqualTo(
                        List.of("canbo." + mark + "@hoasen.example HELD", "truong." + mark + "@hoasen.example HELD"));
    }

    @Test
    void tellsOfANewerPlanOnlyTheOfficesThatRunTheCampaign() {
        UnitId body = unit("Ủy ban nhân dân phường", null);
        UnitId owner = unit("Phòng Văn hóa", body);
        UnitId below = unit("Tổ thi đua", owner);
        UnitId beside = unit("Phòng Kinh tế", body);
        List<AccountId> offices = List.of(
                person("thuongtruc.cua", Role.STANDING_OFFICER, owner),
                person("thuongtruc.tren", Role.STANDING_OFFICER, body),
                person("thuongtruc.duoi", Role.STANDING_OFFICER, below),
                person("thuongtruc.ben", Role.STANDING_OFFICER, beside),
                person("canbo.cua", Role.UNIT_OFFICER, owner));
        deliver(offer(owner));
        assertThat(offices.stream().map(notices::unread).toList()).isEqualTo(List.of(1L, 1L, 0L, 0L, 0L));
        deliver(offer(null));
        assertThat(offices.stream().map(notices::unread).toList()).isEqualTo(List.of(2L, 2L, 1L, 1L, 0L));
        jdbc.sql("""
                        with act as (
                            insert into reorganisation (id, title, effective_on, state, created_at, created_by, decided_at)
                            values (gen_random_uuid(), 'Sáp nhập', '2021-01-01', 'DECIDED', now(), '', now()) returning id)
                        insert into unit_succession (from_id, to_id, starts_on, heir, roles_follow, reorganisation_id)
                        select :owner, :heir, '2021-01-01', true, false, id from act
                        """)
                .param("owner", owner.value())
                .param("heir", beside.value())
                .update();
        deliver(offer(owner));
        assertThat(offices.stream().map(notices::unread).toList()).isEqualTo(List.of(3L, 3L, 1L, 2L, 0L));
    }

    @Test
    void deputyIsToldWhenADelegationBeginsAndWhenItEndsEarly() {
        Instant now = Instant.parse("2026-06-04T03:00:00Z");
        By leader = new By(author.value(), "Nguyễn Thị tacgia", "LEADER", school.value());
        UUID delegation = UUID.randomUUID();
        DelegationEntered entered = new DelegationEntered(
                delegation,
                author,
                officer,
                Role.LEADER,
                List.of(),
                LocalDate.of(2026, 6, 4),
                LocalDate.of(2026, 6, 10),
                "15/GUQ",
                now,
                leader);
        deliver(entered);
        deliver(entered);
        DelegationEnded ended = new DelegationEnded(delegation, author, officer, now.plusSeconds(86_400), leader);
        deliver(ended);
        deliver(ended);
        assertThat(notices.page(officer, Optional.empty(), 10).stream()
                        .map(notice -> List.of(notice.messageKey(), notice.arguments(), notice.link()))
                        .toList())
                .containsExactlyInAnyOrder(
                        List.of(
                                "notice.delegationEnded",
                                List.of("Nguyễn Thị tacgia", "05/06/2026"),
                                "/me/delegations"),
                        List.of(
                                "notice.delegated",
                                List.of("Nguyễn Thị tacgia", "04/06/2026", "10/06/2026", "15/GUQ"),
                                "/me/delegations"));
        assertThat(notices.unread(author)).as("who did it").isZero();
        assertThat(recipients())
                .isEqualTo(List.of("canbo." + mark + "@hoasen.example HELD", "canbo." + mark + "@hoasen.example HELD"));
    }

    private static PlanRevisionOffered offer(@Nullable UnitId owner) {
        return new PlanRevisionOffered(
                new CampaignId(UUID.randomUUID()),
                owner,
                new PlanId(UUID.randomUUID()),
                Instant.parse("2026-06-04T03:00:00Z"),
                By.PROGRAM);
    }

    private void deliver(DomainEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        EventDelivery.await(jdbc);
    }
}
