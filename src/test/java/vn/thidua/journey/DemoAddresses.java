package vn.thidua.journey;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.access.EntryKeys;
import vn.thidua.access.Grant;
import vn.thidua.access.domain.EntryKeyDesk;
import vn.thidua.campaign.CampaignId;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.ConsultationId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.clearance.Asking;
import vn.thidua.commendation.clearance.ClearanceDesk;
import vn.thidua.commendation.consultation.CommentDesk;
import vn.thidua.commendation.consultation.ConsultationDesk;
import vn.thidua.commendation.consultation.Saying;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalDesk;
import vn.thidua.commendation.proposal.ProposalText;
import vn.thidua.commendation.proposal.ReceivingDesk;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AskQuota;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundDesk;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.commendation.round.PlannedRounds;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.cluster.ClusterPart;
import vn.thidua.organization.cluster.ClusterSort;
import vn.thidua.organization.domain.HeadDesk;
import vn.thidua.organization.group.GroupDesk;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.organization.people.IdentityDesk;
import vn.thidua.organization.people.IdentityNumber;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.Charge;
import vn.thidua.registration.domain.PledgeDesk;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.registration.domain.Until;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.reporting.CampaignReviewId;
import vn.thidua.reporting.ExplanationId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.WorkbookDesk;
import vn.thidua.reporting.explaining.ExplanationDesk;
import vn.thidua.reporting.inspecting.InspectionDesk;
import vn.thidua.reporting.inspecting.InspectionPlan;
import vn.thidua.reporting.inspecting.RecommendationDesk;
import vn.thidua.reporting.reviewing.CampaignReviewDesk;
import vn.thidua.reporting.reviewing.CampaignReviewSort;
import vn.thidua.shared.By;

/** Addresses of pages in the demo office, with the things they show; by the pattern of the address. */
@TestConfiguration
class DemoAddresses {

    @Autowired
    private ReportDesk reports;

    @Autowired
    private ExplanationDesk explanations;

    @Autowired
    private InspectionDesk inspections;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private CampaignReviewDesk reviews;

    @Autowired
    private WorkbookDesk workbooks;

    @Autowired
    private Ground ground;

    @Autowired
    private Clock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntryKeyDesk invitations;

    @Autowired
    private EntryKeys keys;

    @Autowired
    private ReorganisationDesk reorganisations;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private HeadDesk heads;

    @Autowired
    private PersonDesk people;

    @Autowired
    private IdentityDesk identities;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private RegistrationDesk registrations;

    @Autowired
    private PledgeDesk pledges;

    @Autowired
    private PlannedRounds plannedRounds;

    @Autowired
    private AwardRoundDesk awardRounds;

    @Autowired
    private AwardRoundReads awardReads;

    @Autowired
    private ProposalDesk proposalDesk;

    @Autowired
    private ReceivingDesk receiving;

    @Autowired
    private ClearanceDesk clearanceDesk;

    @Autowired
    private ConsultationDesk consultationDesk;

    @Autowired
    private CommentDesk commentDesk;

    Map<String, String> ofStrangers() {
        AccountId someone = new AccountId(UUID.fromString(one("select id from account where username = 'quantri'")));
        String invitation =
                keys.write(invitations.invite(someone, false, By.PROGRAM)).orElseThrow();
        return Map.of(
                "/sign-in",
                "/sign-in",
                "/sign-in/forgotten",
                "/sign-in/forgotten",
                "/invitations/{secret}",
                invitation);
    }

    Map<String, String> ofAdministrator() {
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of(
                "/accounts",
                "/accounts/new",
                "/accounts/second-factor",
                "/audit",
                "/audit/verification",
                "/me",
                "/me/delegations",
                "/me/keys",
                "/me/rights",
                "/me/second-factor",
                "/outbox",
                "/notices",
                "/people/facts")) {
            paths.put(path, path);
        }
        String account = "/accounts/" + one("select id from account where username = 'quantri'");
        paths.put("/accounts/{id}", account);
        paths.put("/accounts/{id}/rights", account + "/rights");
        paths.put("/accounts/{account}/delegations", account + "/delegations");
        String act = "/units/reorganisations/" + reorganisation();
        for (String path : List.of("/units/reorganisations", "/units/reorganisations/new")) {
            paths.put(path, path);
        }
        paths.put("/units/reorganisations/{id}", act);
        paths.put("/units/reorganisations/{id}/edit", act + "/edit");
        paths.put("/units/reorganisations/{id}/steps/new", act + "/steps/new?sort=MERGE");
        return paths;
    }

    /** Drafts the merger of two wards. */
    private String reorganisation() {
        List<UnitId> wards = jdbc.sql("select id from unit where kind = 'WARD' and ends_on is null order by id limit 2")
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LocalDate day = LocalDate.of(2026, 12, 1);
        LegalBasis basis = new LegalBasis("12/NQ-HĐND", "HĐND tỉnh Mẫu", day.minusDays(90));
        reorganisations.draft(act, new Reorganisation.Head("Sắp xếp các phường", basis, day, true), By.PROGRAM);
        Part into =
                new Part(new UnitId(UUID.randomUUID()), new Part.NewUnit("WARD", "Phường Hoa Mai", "Hoa Mai", null));
        reorganisations.add(act, UUID.randomUUID(), new Step.Merge(wards, into), By.PROGRAM);
        return act.toString();
    }

    Map<String, String> ofCampaigns(String campaign) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of("/", "/campaigns", "/campaigns/new", "/search")) {
            paths.put(path, path);
        }
        for (String part : List.of(
                "",
                "/assignments",
                "/calendar",
                "/commendations",
                "/contents",
                "/copy",
                "/edit",
                "/history",
                "/launch",
                "/offices",
                "/print",
                "/targets")) {
            paths.put("/campaigns/{id}" + part, "/campaigns/" + campaign + part);
        }
        String target = "/campaigns/" + campaign + "/targets/"
                + one("select id from campaign_target where campaign_id = '" + campaign + "' limit 1");
        paths.put("/campaigns/{id}/{things}/{thing}", target);
        paths.put("/campaigns/{campaign}/allotments", "/campaigns/" + campaign + "/allotments");
        paths.put("/campaigns/{campaign}/targets/{target}/allotment", target + "/allotment");
        paths.put("/campaigns/{id}/{things}/{thing}/edit", target + "/edit");
        paths.put("/campaigns/{id}/{things}/new", "/campaigns/" + campaign + "/targets/new");
        paths.put(
                "/campaigns/{id}/units/{unit}",
                "/campaigns/" + campaign + "/units/"
                        + one("select unit_id from role_grant g join account a on a.id = g.account_id"
                                + " where username = 'truong.hoacuc'"));
        return paths;
    }

    /** Pages of the plan by which the school carries the campaign of the ward out; seen by its officer. */
    Map<String, String> ofOwnPlan() {
        String own = "/campaigns/" + one("select campaign_id from campaign_adoption limit 1");
        return Map.of("/campaigns/{id}/paper", own + "/paper", "/campaigns/{id}/paper/print", own + "/paper/print");
    }

    Map<String, String> ofReports(String campaign) {
        String unit = one("select unit_id from role_grant g join account a on a.id = g.account_id"
                + " where username = 'thuongtruc.hoasen'");
        String due = one("select y.due_id from campaign_duty y join campaign_deadline l on l.id = y.deadline_id"
                + " where l.sort = 'REPORT' and y.campaign_id = '" + campaign + "' and y.unit_id = '" + unit
                + "' limit 1");
        String results = "/campaigns/" + campaign + "/results";
        String target = one("select id from campaign_target where campaign_id = '" + campaign + "' limit 1");
        handIn(UUID.fromString(due), new UnitId(UUID.fromString(unit)), campaign);
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/overview", "/overview");
        paths.put("/reports", "/reports");
        String report = "/reports/" + due + "/units/" + unit;
        UnitId reporter = new UnitId(UUID.fromString(unit));
        workbooks.keep(
                new WorkbookDesk.Form(UUID.fromString(due), reporter, reporter),
                new WorkbookDesk.Kept(
                        "so-thi-dua.csv",
                        "TT,Việc,Làm được\n1,Tuyến đường nở hoa,3\n".getBytes(StandardCharsets.UTF_8)));
        paths.put("/reports/{due}/units/{unit}", report);
        paths.put("/reports/{due}/units/{unit}/print", report + "/print");
        paths.put("/reports/{due}/units/{unit}/workbook/columns", report + "/workbook/columns");
        paths.put("/campaigns/{campaign}/checks", "/campaigns/" + campaign + "/checks");
        String monitoring = "/campaigns/" + campaign + "/monitoring";
        paths.put("/campaigns/{campaign}/monitoring", monitoring);
        paths.put("/campaigns/{campaign}/monitoring/{due}", monitoring + "/" + due);
        paths.put("/campaigns/{campaign}/monitoring/{due}/print", monitoring + "/" + due + "/print");
        paths.put("/campaigns/{campaign}/monitoring/{due}/reminder", monitoring + "/" + due + "/reminder");
        paths.put("/campaigns/{campaign}/reminders", "/campaigns/" + campaign + "/reminders");
        paths.put(
                "/campaigns/{campaign}/results/{due}/targets/{target}/explanations/new",
                results + "/" + due + "/targets/" + target + "/explanations/new?unit=" + unit);
        paths.put("/explanations/{id}", "/explanations/" + explanation(UUID.fromString(due), target, unit));
        paths.put("/campaigns/{campaign}/overview", "/campaigns/" + campaign + "/overview");
        paths.put("/campaigns/{campaign}/results", results);
        paths.putAll(ofReviews(UUID.fromString(due), campaign));
        paths.putAll(ofInspections(UUID.fromString(due), new UnitId(UUID.fromString(unit)), campaign));
        paths.put("/campaigns/{campaign}/results/{due}", results + "/" + due);
        paths.put("/campaigns/{campaign}/results/{due}/table", results + "/" + due + "/table");
        paths.put(
                "/campaigns/{campaign}/results/{due}/units/{unit}/report",
                results + "/" + due + "/units/" + unit + "/report");
        paths.put(
                "/campaigns/{campaign}/results/{due}/targets/{target}/levels",
                results + "/" + due + "/targets/" + target + "/levels");
        paths.put("/campaigns/{campaign}/results/{due}/targets/{target}", results + "/" + due + "/targets/" + target);
        paths.put(
                "/campaigns/{campaign}/results/{due}/targets/{target}/units/{unit}",
                results + "/" + due + "/targets/" + target + "/units/" + unit);
        return paths;
    }

    /** Opens a round of commendation for which the office proposes a household. */
    Map<String, String> ofAwards() {
        Actor officer = officer();
        AwardRound empty = plannedRounds.empty(UUID.randomUUID(), officer);
        Ask ask = new Ask(
                UUID.randomUUID(), "GK_XA", RecipientKind.HOUSEHOLD, AskQuota.NONE, List.of("Hiến đất"), false, null);
        AwardRound round = new AwardRound(
                empty.id(),
                empty.owner(),
                empty.kind(),
                "Đợt xét mẫu",
                empty.year(),
                null,
                "",
                empty.lastDay(),
                true,
                List.of(ask),
                empty.state(),
                "",
                0);
        awardRounds.begin(round, officer);
        awardRounds.open(round.id(), "", officer);
        ProposalId proposal = new ProposalId(UUID.randomUUID());
        proposalDesk.begin(
                proposal,
                awardReads.find(round.id()).orElseThrow(),
                officer.unit(),
                new ProposalText(
                        ask.id(),
                        new Recipient(RecipientKind.HOUSEHOLD, null, "Hộ ông Nguyễn Văn Mẫu", "Khu phố 1", false),
                        new Proposal.Deeds("Hiến 40 mét vuông đất để mở rộng đường vào khu phố.", "")),
                officer);
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/awards", "/awards");
        paths.put("/awards/rounds/new", "/awards/rounds/new");
        paths.put("/awards/rounds/{id}", round.path());
        paths.put("/awards/rounds/{id}/edit", round.path() + "/edit");
        paths.put("/awards/rounds/{id}/proposals/new", round.path() + "/proposals/new?ask=" + ask.id());
        String path = "/awards/proposals/" + proposal;
        paths.put("/awards/proposals/{id}", path);
        paths.put("/awards/proposals/{id}/edit", path + "/edit");
        paths.put("/awards/proposals/{id}/papers/{part}", path + "/papers/TO_TRINH");
        paths.putAll(ofHearing(round.id(), proposal, officer));
        return paths;
    }

    /** Receives the proposal, asks a body about it and shows it to the public. */
    private Map<String, String> ofHearing(AwardRoundId round, ProposalId proposal, Actor officer) {
        LocalDate today = LocalDate.now(clock);
        proposalDesk.submit(proposal, 0, "Giấy tờ gửi sau", officer);
        receiving.receive(proposal, today, "Nhận để xét", officer);
        ClearanceId clearance = new ClearanceId(UUID.randomUUID());
        clearanceDesk.ask(
                round, List.of(new Asking(clearance, null, "Công an phường", 10, "", List.of(proposal))), officer);
        String link = "/clearance/" + clearanceDesk.link(clearance, today.plusDays(10), officer);
        ConsultationId consultation = new ConsultationId(UUID.randomUUID());
        consultationDesk.open(consultation, round, today.plusDays(40), "", officer);
        String code = consultation.toString().substring(0, 8);
        commentDesk.say(
                code,
                new Saying(UUID.randomUUID(), proposal, "Gia đình rất xứng đáng.", "", "0909 000 000"),
                "127.0.0.1");
        String path = "/awards/rounds/" + round;
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/awards/rounds/{id}/clearances", path + "/clearances");
        paths.put("/awards/clearances/{id}", "/awards/clearances/" + clearance);
        paths.put("/awards/clearances/{id}/letter", "/awards/clearances/" + clearance + "/letter");
        paths.put("/clearance/{secret}", link);
        paths.put("/awards/rounds/{id}/consultation", path + "/consultation");
        paths.put("/awards/rounds/{id}/consultation/summary", path + "/consultation/summary");
        paths.put("/consultations", "/consultations");
        paths.put("/consultations/{code}", "/consultations/" + code);
        return paths;
    }

    /** Plans and announces an inspection of the unit, with a sample and a recommendation, and plans another. */
    private Map<String, String> ofInspections(UUID due, UnitId unit, String campaign) {
        String list = "/campaigns/" + campaign + "/inspections";
        LocalDate today = LocalDate.now(clock);
        InspectionPlan plan = new InspectionPlan(
                "Kiểm tra việc thực hiện phong trào",
                "Đối chiếu số liệu đã báo cáo với hồ sơ lưu.",
                today,
                today.plusDays(3),
                List.of(due),
                List.of(new InspectionPlan.Member("Nguyễn Thị Mẫu", "Trưởng phòng")),
                List.of("Đơn vị có sổ theo dõi không?"),
                Map.of(unit, today.plusDays(1)));
        CampaignId id = new CampaignId(UUID.fromString(campaign));
        InspectionId planned = new InspectionId(UUID.randomUUID());
        inspections.plan(planned, id, plan, officer());
        InspectionId announced = new InspectionId(UUID.randomUUID());
        inspections.plan(announced, id, plan, officer());
        inspections.draw(announced, 1, 3, officer());
        inspections.announce(announced, officer());
        recommendations.make(announced, unit, UUID.randomUUID(), "Lập sổ theo dõi", today.plusDays(7), officer());
        String visit = "/inspections/" + announced + "/units/" + unit;
        return Map.of(
                "/campaigns/{campaign}/inspections",
                list,
                "/campaigns/{campaign}/inspections/new",
                list + "/new",
                "/inspections/{id}",
                "/inspections/" + announced,
                "/inspections/{id}/edit",
                "/inspections/" + planned + "/edit",
                "/inspections/{id}/units/{unit}",
                visit,
                "/inspections/{id}/units/{unit}/minutes",
                visit + "/minutes");
    }

    /** Has a report drafted. */
    private Map<String, String> ofReviews(UUID due, String campaign) {
        CampaignReviewId id = new CampaignReviewId(UUID.randomUUID());
        ReportingPeriod period = ground.period(due);
        reviews.begin(id, period, CampaignReviewSort.INTERIM, "Sơ kết phong trào", officer());
        String review = "/reviews/" + id;
        return Map.of(
                "/campaigns/{campaign}/reviews",
                "/campaigns/" + campaign + "/reviews",
                "/reviews/{id}",
                review,
                "/reviews/{id}/print",
                review + "/print",
                "/reviews/{id}/sections/{number}",
                review + "/sections/1");
    }

    /** Returns the standing officer of the ward. */
    Actor officer() {
        AccountId account =
                new AccountId(UUID.fromString(one("select id from account where username = 'thuongtruc.hoasen'")));
        List<Grant> grants = accounts.grants(account, LocalDate.now(clock));
        return new Actor(account, "Nguyễn Thị Mẫu Sen", grants.getFirst(), grants);
    }

    /** Asks the unit why it misses a target, on behalf of the standing officer. */
    private ExplanationId explanation(UUID due, String target, String unit) {
        ExplanationId id = new ExplanationId(UUID.randomUUID());
        explanations.ask(
                new ExplanationDesk.Ask(
                        id,
                        due,
                        UUID.fromString(target),
                        Optional.of(new UnitId(UUID.fromString(unit))),
                        "Vì sao kỳ này chưa phát sinh?",
                        LocalDate.of(2199, 1, 1)),
                officer());
        return id;
    }

    /** Hands a report in that says that there is nothing yet. */
    private void handIn(UUID due, UnitId unit, String campaign) {
        Map<UUID, Typed> typed = new LinkedHashMap<>();
        jdbc.sql("select id from campaign_target where campaign_id = '" + campaign + "'")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .forEach(target -> typed.put(target, new Typed(Answer.NOTHING_YET, "", "", "", "")));
        reports.submit(new ReportDesk.Page(due, unit, unit, typed, 0), "Gửi lại", By.PROGRAM);
    }

    /** Registers a work for the unit of the standing officer. */
    Map<String, String> ofRegistrations(String campaign) {
        UnitId unit =
                new UnitId(UUID.fromString(one("select unit_id from role_grant g join account a on a.id = g.account_id"
                        + " where username = 'thuongtruc.hoasen'")));
        CampaignId id = new CampaignId(UUID.fromString(campaign));
        UUID content =
                UUID.fromString(one("select id from campaign_content where campaign_id = '" + campaign + "' limit 1"));
        WorkId work = new WorkId(UUID.randomUUID());
        Promise promise = new Promise(
                content,
                "Tuyến đường nở hoa",
                "Trồng hoa hai bên tuyến đường dài 1.200 m",
                Until.of("quý IV/2026").orElseThrow(),
                new Charge(null, "Nguyễn Thị Mẫu", "Chuyên viên"),
                "Đường sạch, người dân cùng chăm sóc",
                new BigDecimal("1200"),
                "m");
        RegistrationDesk.Form form = new RegistrationDesk.Form(id, unit, unit);
        registrations.add(form, Map.of(work, promise));
        registrations.submit(form, By.PROGRAM);
        String all = "/campaigns/" + campaign + "/registrations";
        String works = all + "/" + unit + "/works";
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/registrations", "/registrations");
        paths.put("/campaigns/{campaign}/registrations", all);
        paths.put("/campaigns/{campaign}/registrations/waiting", all + "/waiting");
        paths.put("/campaigns/{campaign}/registrations/{unit}", all + "/" + unit);
        paths.put("/campaigns/{campaign}/registrations/{unit}/print", all + "/" + unit + "/print");
        paths.put("/campaigns/{campaign}/registrations/{unit}/table", all + "/" + unit + "/table");
        String pledges = "/campaigns/" + campaign + "/pledges";
        ClusterId cluster = cluster(unit, id);
        paths.put("/campaigns/{campaign}/pledges", pledges);
        paths.put("/campaigns/{campaign}/pledges/{cluster}", pledges + "/" + cluster);
        paths.put("/campaigns/{campaign}/pledges/{cluster}/print", pledges + "/" + cluster + "/print");
        paths.put("/campaigns/{campaign}/registrations/{unit}/works/new", works + "/new");
        paths.put("/campaigns/{campaign}/registrations/{unit}/works/{work}", works + "/" + work);
        paths.put("/campaigns/{campaign}/registrations/{unit}/works/{work}/edit", works + "/" + work + "/edit");
        return paths;
    }

    /** Makes a cluster of the unit, whose pledge it signed. */
    private ClusterId cluster(UnitId unit, CampaignId campaign) {
        ClusterId cluster = new ClusterId(UUID.randomUUID());
        LegalBasis none = new LegalBasis("", "", null);
        clusters.create(
                cluster, 2026, new ClusterDesk.Head(ClusterSort.FUNCTION, "Khối thi đua mẫu", none), By.PROGRAM);
        clusters.put(cluster, unit, ClusterPart.HEAD, By.PROGRAM);
        pledges.write(
                campaign,
                cluster,
                "Các đơn vị cùng thi đua hoàn thành mọi chỉ tiêu trước ngày 31/12/2026.",
                0,
                By.PROGRAM);
        pledges.sign(campaign, cluster, unit, 1, "Trưởng phòng", By.PROGRAM);
        return cluster;
    }

    Map<String, String> ofPeople() {
        PersonId id = new PersonId(UUID.randomUUID());
        UnitId ward = new UnitId(UUID.fromString(one("select id from unit where kind = 'WARD' order by id limit 1")));
        PositionId positionId = new PositionId(UUID.randomUUID());
        LocalDate day = LocalDate.of(2026, 1, 1);
        Position position = new Position(
                positionId, ward, PositionSort.MAIN, "CIVIL_SERVANT", "Chuyên viên", false, "", day, null, 0);
        PersonDetails details = new PersonDetails(null, day.minusYears(40), null, "0900 000 000", null);
        people.register(id, new PersonDesk.Register("Nguyễn Thị Mẫu", details, position), By.PROGRAM);
        String person = "/people/" + id;
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of("/people", "/people/new")) {
            paths.put(path, path);
        }
        for (String part : List.of("", "/edit", "/positions/new", "/print")) {
            paths.put("/people/{id}" + part, person + part);
        }
        UUID identity = UUID.randomUUID();
        identities.keep(id, identity, IdentityNumber.of("001090000001").orElseThrow(), By.PROGRAM);
        PersonId twin = new PersonId(UUID.randomUUID());
        people.register(twin, new PersonDesk.Register("Nguyen Thi Mau", details, null), By.PROGRAM);
        paths.put("/people/duplicates", "/people/duplicates");
        paths.put("/people/duplicates/{kept}/{gone}", "/people/duplicates/" + id + "/" + twin);
        paths.put("/people/{id}/identities/{identity}", person + "/identities/" + identity);
        paths.put("/people/{id}/personal-data", person + "/personal-data");
        paths.put("/people/{id}/positions/{position}/edit", person + "/positions/" + positionId + "/edit");
        return paths;
    }

    /** Makes a group of wards, and the head of one of them. */
    Map<String, String> ofGroups() {
        UnitGroupId id = new UnitGroupId(UUID.randomUUID());
        LocalDate day = LocalDate.of(2026, 1, 1);
        groups.make(
                id,
                new UnitGroup.Head("Các phường mẫu", new UnitGroup.Rule(List.of("WARD"), null, ""), day, null),
                By.PROGRAM);
        String ward = one("select id from unit where kind = 'WARD' order by id limit 1");
        UUID head = UUID.randomUUID();
        long version = Long.parseLong(one("select version from unit where id = '" + ward + "'"));
        heads.write(
                new UnitId(UUID.fromString(ward)),
                version,
                new HeadDesk.Write(head, null, "Lê Thị Mẫu", "Chủ tịch", day, null),
                By.PROGRAM);
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of("/units/groups", "/units/groups/new")) {
            paths.put(path, path);
        }
        paths.put("/units/groups/{id}", "/units/groups/" + id);
        paths.put("/units/groups/{id}/edit", "/units/groups/" + id + "/edit");
        paths.put("/units/{id}/heads/new", "/units/" + ward + "/heads/new");
        paths.put("/units/{id}/heads/{head}", "/units/" + ward + "/heads/" + head);
        return paths;
    }

    Map<String, String> ofClusters() {
        ClusterId id = new ClusterId(UUID.randomUUID());
        LegalBasis none = new LegalBasis("", "", null);
        clusters.create(id, 2026, new ClusterDesk.Head(ClusterSort.TERRITORY, "Cụm thi đua số 1", none), By.PROGRAM);
        jdbc.sql("select id from unit where kind = 'WARD' and ends_on is null order by id")
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list()
                .forEach(ward -> clusters.put(id, ward, ClusterPart.MEMBER, By.PROGRAM));
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of("/clusters", "/clusters/new", "/clusters/print")) {
            paths.put(path, path);
        }
        paths.put("/clusters/copies/new", "/clusters/copies/new?from=2026");
        paths.put("/clusters/{id}", "/clusters/" + id);
        paths.put("/clusters/{id}/edit", "/clusters/" + id + "/edit");
        return paths;
    }

    String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
