package vn.thidua.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.EventDelivery;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.plan.PlanApproved;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;

/** A small invented district: three wards, two departments, two schools, and a ward outside. */
@TestConfiguration
public class Office {

    /** What everybody signs in with. */
    public static final String PASSWORD = "mat-khau-mau-1";

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk roles;

    @Autowired
    private Accounts known;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FakePlans plans;

    @Autowired
    private Clock clock;

    public UnitId district;
    public UnitId ward1;
    public UnitId environment;
    public UnitId home;
    public UnitId school;
    public UnitId outside;
    public AccountId officer;
    public AccountId leader;
    public AccountId schoolOfficer;
    public AccountId environmentOfficer;
    public AccountId outsideOfficer;
    public AccountId wardOffice;
    public AccountId strangeOffice;

    @Bean
    @Primary
    static FakePlans fakePlans() {
        return new FakePlans();
    }

    /** Opens the office once per context. */
    public synchronized void open() {
        if (district != null) {
            return;
        }
        district = unit("DISTRICT", "Quận Sao Mai", null);
        ward1 = unit("WARD", "Phường 1", district);
        unit("WARD", "Phường 2", district);
        unit("WARD", "Phường 3", district);
        environment = unit("DISTRICT_OFFICE", "Phòng Tài nguyên và Môi trường", district);
        home = unit("DISTRICT_OFFICE", "Phòng Nội vụ", district);
        school = unit("SCHOOL", "Trường Tiểu học Hoa Sen", district);
        unit("SCHOOL", "Trường Mầm non Họa Mi", district);
        outside = unit("WARD", "Phường Ngoài Cuộc", null);
        officer = person("thuongtruc", Role.STANDING_OFFICER, home);
        leader = person("lanhdao", Role.LEADER, district);
        schoolOfficer = person("hoasen", Role.UNIT_OFFICER, school);
        environmentOfficer = person("tnmt", Role.UNIT_OFFICER, environment);
        wardOffice = person("thuongtruc.phuong1", Role.STANDING_OFFICER, ward1);
        strangeOffice = person("thuongtruc.ngoai", Role.STANDING_OFFICER, outside);
        outsideOfficer = person("ngoaicuoc", Role.UNIT_OFFICER, outside);
    }

    public UnitId unit(String kind, String name, UnitId parent) {
        return units.create(new UnitDesk.Create(kind, name, name, parent, null, START), By.PROGRAM);
    }

    /** Says that a plan was approved, and waits until the campaigns have heard it. */
    public void approve(PlanId plan, PlanId revises) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new PlanApproved(plan, revises, Instant.now(clock), By.PROGRAM)));
        EventDelivery.await(jdbc);
    }

    /** Approves a newer version of a plan, which asks for one report more. */
    public ApprovedPlan revise(ApprovedPlan plan, String number) {
        ApprovedPlan newer = SamplePlan.usual(number)
                .revising(plan.id())
                .once("2026-09-15", true, "UBND 3 phường", "báo cáo sơ kết")
                .approvedFor(home);
        plans.add(newer);
        approve(newer.id(), plan.id());
        return newer;
    }

    public RequestPostProcessor as(AccountId account) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    public Actor actor(AccountId account) {
        var grants = known.grants(account, TestClock.TODAY);
        return new Actor(account, known.find(account).orElseThrow().name(), grants.getFirst(), grants);
    }

    /** Opens an account with a role from today on. */
    public AccountId person(String name, Role role, UnitId unit) {
        AccountId account =
                accounts.create(new AccountDesk.Create(name, "Nguyễn Thị " + name, null, PASSWORD), By.PROGRAM);
        roles.giveFromToday(account, role, unit, By.PROGRAM);
        return account;
    }
}
