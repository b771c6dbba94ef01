package vn.thidua.directory;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.PersonReads;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionRows;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.shared.By;

/** Units, people and officers for tests, and a browser that sends what they type. */
@TestComponent
public class PeopleOffice {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private final MockMvcTester mvc;
    private final UnitDesk units;
    private final UnitReads unitReads;
    private final AccountDesk accounts;
    private final GrantDesk grants;
    private final PersonDesk people;
    private final PersonReads reads;
    private final PositionRows positions;

    PeopleOffice(
            MockMvcTester mvc,
            UnitDesk units,
            UnitReads unitReads,
            AccountDesk accounts,
            GrantDesk grants,
            PersonDesk people,
            PersonReads reads,
            PositionRows positions) {
        this.mvc = mvc;
        this.units = units;
        this.unitReads = unitReads;
        this.accounts = accounts;
        this.grants = grants;
        this.people = people;
        this.reads = reads;
        this.positions = positions;
    }

    /** Creates a unit that is there since 2020. */
    public UnitId unit(String kind, String name, @Nullable UnitId parent) {
        return units.create(new UnitDesk.Create(kind, name, name, parent, null, START), By.PROGRAM);
    }

    /** Returns the name of a unit today. */
    public String nameOf(UnitId unit) {
        return unitReads.find(unit, TestClock.TODAY).orElseThrow().name();
    }

    /** Registers a person with a main position from the beginning of the year. */
    public PersonId person(String name, @Nullable LocalDate bornOn, UnitId unit, int year) {
        PersonId id = new PersonId(UUID.randomUUID());
        Position position = new Position(
                new PositionId(UUID.randomUUID()),
                unit,
                PositionSort.MAIN,
                "CIVIL_SERVANT",
                "Chuyên viên",
                false,
                "",
                LocalDate.of(year, 1, 1),
                null,
                0);
        people.register(
                id,
                new PersonDesk.Register(name, new PersonDetails(null, bornOn, null, null, null), position),
                By.PROGRAM);
        return id;
    }

    /** Returns the newest position of a person. */
    public String positionOf(PersonId person) {
        return positions.of(person).getFirst().id().toString();
    }

    /** Returns how often a person was changed. */
    public long version(PersonId person) {
        return reads.file(person).orElseThrow().version();
    }

    /** Returns a browser where someone with the role is signed in. */
    public RequestPostProcessor signedIn(Role role, UnitId unit) {
        AccountId account = accounts.create(
                new AccountDesk.Create("nguoi." + UUID.randomUUID(), "Nguyễn Thị Mẫu", null, "mat-khau-mau-1"),
                By.PROGRAM);
        grants.giveFromToday(account, role, unit, By.PROGRAM);
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    /** Opens a page. */
    public MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(URI.create(path)).with(who).exchange();
    }

    /** Sends a form. */
    public MvcTestResult post(String path, RequestPostProcessor who, Map<String, String> form) {
        var request = mvc.post().uri(path).with(who).with(SecurityMockMvcRequestPostProcessors.csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    /** Sends a file. */
    public MvcTestResult upload(String path, RequestPostProcessor who, String name, byte[] bytes) {
        return mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    /** Sends a form that must be taken, and returns where it leads. */
    public String redirect(String path, RequestPostProcessor who, Map<String, String> form) {
        MvcTestResult answer = post(path, who, form);
        Assertions.assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** Returns what a person would see. */
    public static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(
                Objects.requireNonNull(result.getResponse()).getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
