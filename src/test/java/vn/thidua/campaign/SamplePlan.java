package vn.thidua.campaign;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.plan.ApprovedPlan.Item;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.Target.Operator;

/** Builds approved plans of an invented district, one call per item. */
public final class SamplePlan {

    private final PlanId id;
    private @Nullable PlanId revises;
    private String number = "12/KH-UBND";
    private String date = "2026-03-25";
    private String issuer = "Ủy ban nhân dân quận Sao Mai";
    private @Nullable Period period =
            new Period(new Dating("2026-04-01"), new Dating("2026-12-31"), new Span(0, 1), Certainty.SURE);
    private final List<Item<Content>> contents = new ArrayList<>();
    private final List<Item<Target>> targets = new ArrayList<>();
    private final List<Item<Assignment>> assignments = new ArrayList<>();
    private final List<Item<Deadline>> deadlines = new ArrayList<>();
    private final List<Item<Commendation>> commendations = new ArrayList<>();
    private final List<Item<Dossier>> dossiers = new ArrayList<>();
    private final List<Audience.Group> audience = new ArrayList<>();

    private SamplePlan(PlanId id) {
        this.id = id;
    }

    public static SamplePlan numbered(String number) {
        SamplePlan plan = new SamplePlan(new PlanId(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8))));
        plan.number = number;
        return plan;
    }

    /** The plan that most tests use: two contents, two targets, two assignments, three deadlines, a commendation. */
    public static SamplePlan usual(String number) {
        return numbered(number)
                .content("1", "Giữ sạch đường phố, kênh rạch", 0, 100)
                .content("2", "Nâng tỷ lệ hồ sơ giải quyết đúng hạn", 100, 200)
                .target("1", "Phường đạt chuẩn sạch, xanh", Operator.AT_LEAST, "2", "phường", "3 phường", 10)
                .target("2", "Hồ sơ giải quyết đúng hạn", Operator.AT_LEAST, "98", "%", null, 110)
                .assignment("1", "Tổ chức ra quân mỗi tháng", List.of("Phòng TN-MT"), List.of("UBND 3 phường"), 20)
                .assignment("2", "Rà soát hồ sơ trễ hạn", List.of("Phòng Nội vụ"), List.of("Các trường học"), 120)
                .once("2026-06-20", true, "Các trường học", "gửi hồ sơ đề nghị khen thưởng")
                .recurring("monthly:8", true, "UBND 3 phường", "báo cáo kết quả tháng")
                .once("2026-12-10", false, null, "báo cáo tổng kết")
                .commendation("Giấy khen", "Chủ tịch Ủy ban nhân dân quận", List.of("tập thể", "cá nhân"));
    }

    public SamplePlan revising(PlanId older) {
        revises = older;
        return this;
    }

    public SamplePlan dated(String day) {
        date = day;
        return this;
    }

    public SamplePlan issuedBy(String name) {
        issuer = name;
        return this;
    }

    public SamplePlan period(@Nullable String from, @Nullable String to) {
        period = from == null && to == null
                ? null
                : new Period(
                        from == null ? null : new Dating(from),
                        to == null ? null : new Dating(to),
                        new Span(0, 1),
                        Certainty.SURE);
        return this;
    }

    public SamplePlan content(String no, String text, int from, int to) {
        contents.add(item("C", no + text, text, new Content(no, text, new Span(from, to), Certainty.SURE), contents));
        return this;
    }

    public SamplePlan target(
            String where, String subject, Operator op, String value, String unit, @Nullable String of, int at) {
        Target target = new Target(
                where,
                subject,
                op,
                new BigDecimal(value),
                null,
                unit,
                null,
                of,
                null,
                false,
                null,
                new Span(at, at + 5),
                Certainty.SURE);
        targets.add(item("T", subject, subject, target, targets));
        return this;
    }

    public SamplePlan assignment(String no, String text, List<String> lead, List<String> support, int at) {
        Assignment assignment = new Assignment(no, text, lead, support, null, new Span(at, at + 5), Certainty.SURE);
        assignments.add(item("P", no + text, text, assignment, assignments));
        return this;
    }

    public SamplePlan once(@Nullable String date, boolean exclusive, @Nullable String who, String what) {
        return deadline(date == null ? null : new Dating(date), null, exclusive, who, what);
    }

    public SamplePlan recurring(String rule, boolean exclusive, @Nullable String who, String what) {
        return deadline(null, rule, exclusive, who, what);
    }

    public SamplePlan commendation(String form, String authority, List<String> recipients) {
        commendations.add(item(
                "K",
                form,
                form,
                new Commendation(
                        form, authority, recipients, List.of("Hoàn thành xuất sắc"), new Span(0, 1), Certainty.SURE),
                commendations));
        dossiers.add(item(
                "D",
                form,
                form,
                new Dossier(
                        form,
                        List.of("Tờ trình", "Báo cáo thành tích"),
                        new Dating("2026-12-15"),
                        false,
                        new Span(0, 1),
                        Certainty.SURE),
                dossiers));
        return this;
    }

    public SamplePlan audience(String text) {
        audience.add(new Audience.Group(text, new Span(0, 1), Certainty.SURE));
        return this;
    }

    public ApprovedPlan approved() {
        return approvedFor(new UnitId(new UUID(0, 1)));
    }

    /** Returns the plan as the standing office of a unit took it in. */
    public ApprovedPlan approvedFor(UnitId unit) {
        return new ApprovedPlan(
                id,
                unit,
                Optional.ofNullable(revises),
                new Header(
                        field("KH"),
                        field(number),
                        field(issuer),
                        null,
                        field(date),
                        field("Về phát động đợt thi đua nước rút năm 2026"),
                        null,
                        null),
                Optional.ofNullable(period),
                new Audience(List.copyOf(audience), List.of()),
                List.of(new LegalReference(
                        "Kế hoạch số 7/KH-UBND", "7/KH-UBND", null, null, new Span(0, 1), Certainty.SURE)),
                contents,
                targets,
                assignments,
                deadlines,
                commendations,
                dossiers,
                List.of(),
                List.of(),
                Instant.parse("2026-03-26T02:00:00Z"),
                "Trần Thị Mẫu");
    }

    private SamplePlan deadline(
            @Nullable Dating date, @Nullable String rule, boolean exclusive, @Nullable String who, String what) {
        deadlines.add(item(
                "H",
                what,
                what,
                new Deadline(date, rule, exclusive, who, what, "Phòng Nội vụ", new Span(0, 1), Certainty.SURE),
                deadlines));
        return this;
    }

    private static <T extends ReadItem> Item<T> item(
            String kind, String key, String quote, T value, List<Item<T>> before) {
        UUID id = UUID.nameUUIDFromBytes((kind + key).getBytes(StandardCharsets.UTF_8));
        return new Item<>(new PlanItemId(id), kind + (before.size() + 1), quote, value);
    }

    private static Header.Field field(String value) {
        return new Header.Field(value, new Span(0, 1), Certainty.SURE);
    }
}
