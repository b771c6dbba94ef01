package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.structure.Spelling;

/** Holds deadlines against the day of issue, the end of the campaign and one another. */
final class DeadlineCheck implements Check {

    private static final List<String> RESULTS = List.of("kết quả", "tổng kết", "đánh giá");
    private static final List<String> INTERIM = List.of(
            "sơ kết",
            "đăng ký",
            "định kỳ",
            "hằng tháng",
            "hàng tháng",
            "quý",
            "06 tháng",
            "6 tháng",
            "đợt 1",
            "đợt i",
            "giữa kỳ",
            "học kỳ",
            "đầu năm",
            "tiến độ",
            "xây dựng kế hoạch",
            "phát động");

    @Override
    public void look(Evidence evidence, Findings findings) {
        LocalDate issued = issued(evidence);
        boolean exact = evidence.issued() != null;
        LocalDate end = evidence.periodEnd();
        Map<String, Deadline> latest = latest(evidence.reading().deadlines());
        for (Deadline deadline : evidence.reading().deadlines()) {
            Dating date = deadline.date();
            if (date == null || deadline.recurring() != null || date.iso().length() < 10) {
                continue;
            }
            LocalDate last = date.lastInTime(deadline.exclusive());
            if (issued != null) {
                issue(evidence, deadline, last, issued, exact, findings);
            }
            if (end != null && last.isBefore(end) && isResult(deadline)) {
                findings.add(
                        Fault.DEADLINE_BEFORE_END,
                        evidence.where(deadline.span()),
                        deadline.span(),
                        Days.show(date.last()),
                        Days.show(end));
            }
            order(evidence, deadline, latest, findings);
        }
        if (end != null) {
            evidence.reading().dossiers().forEach(dossier -> dossier(evidence, dossier, end, findings));
        }
    }

    private static void issue(
            Evidence evidence, Deadline deadline, LocalDate last, LocalDate issued, boolean exact, Findings findings) {
        Dating date = deadline.date();
        String shown = date == null ? "" : Days.show(date.last());
        String day = exact ? Days.show(issued) : "(tháng %d/%d)".formatted(issued.getMonthValue(), issued.getYear());
        if (last.isBefore(issued)) {
            findings.add(Fault.DEADLINE_BEFORE_ISSUE, evidence.where(deadline.span()), deadline.span(), shown, day);
        } else if (exact && last.equals(issued)) {
            findings.add(Fault.DEADLINE_TOO_SOON, evidence.where(deadline.span()), deadline.span(), shown, day);
        }
    }

    /** The day of issue, or the first day it can have been where the head leaves the day blank. */
    private static @Nullable LocalDate issued(Evidence evidence) {
        LocalDate day = evidence.issued();
        HeadDate blank = day == null ? HeadDate.find(evidence) : null;
        return blank == null ? day : blank.earliest();
    }

    private static boolean isResult(Deadline deadline) {
        String what = key(deadline.what());
        return what.contains("báo cáo")
                && RESULTS.stream().anyMatch(what::contains)
                && INTERIM.stream().noneMatch(what::contains);
    }

    private static void dossier(Evidence evidence, Dossier dossier, LocalDate end, Findings findings) {
        LocalDate due = dossier.lastDay();
        if (due != null && due.isBefore(end)) {
            findings.add(
                    Fault.DOSSIER_BEFORE_END,
                    evidence.where(dossier.span()),
                    dossier.span(),
                    Days.show(due),
                    Days.show(end));
        }
    }

    /** Who gathers from others by a day cannot hand in earlier than that day. */
    private static void order(Evidence evidence, Deadline deadline, Map<String, Deadline> latest, Findings findings) {
        Dating date = deadline.date();
        Deadline other = latest.get(key(deadline.who()));
        if (other == null
                || other.equals(deadline)
                || date == null
                || !key(deadline.what()).contains("tổng hợp")) {
            return;
        }
        Dating due = other.date();
        if (due != null
                && date.last().isBefore(due.last())
                && date.last().getYear() == due.last().getYear()) {
            findings.add(
                    Fault.DEADLINE_ORDER,
                    evidence.where(deadline.span()),
                    deadline.span(),
                    List.of(other.span()),
                    String.valueOf(deadline.who()),
                    Days.show(date.last()),
                    Days.show(due.last()));
        }
    }

    /** The last day on which somebody still receives papers, by who receives them. */
    private static Map<String, Deadline> latest(List<Deadline> deadlines) {
        Map<String, Deadline> latest = new HashMap<>();
        for (Deadline deadline : deadlines) {
            Dating date = deadline.date();
            String to = key(deadline.to());
            if (date != null && deadline.recurring() == null && date.iso().length() == 10 && to.length() > 3) {
                Deadline known = latest.get(to);
                Dating day = known == null ? null : known.date();
                if (day == null || day.last().isBefore(date.last())) {
                    latest.put(to, deadline);
                }
            }
        }
        return latest;
    }

    private static String key(@Nullable String words) {
        return words == null ? "" : Spelling.key(words);
    }
}
