package vn.thidua.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Reading;

/** A reading for people at a terminal. */
final class ReadingText {

    private static final int WIDTH = 110;

    private ReadingText() {}

    /** Prints the reading, a heading and its items after the other. */
    static void print(Reading reading, PrintWriter out) {
        Header header = reading.header();
        field(out, "Loại", header.type());
        field(out, "Số", header.number());
        field(out, "Cơ quan", header.issuer());
        field(out, "Ngày", header.date());
        field(out, "Về việc", header.subject());
        if (reading.period() != null) {
            out.println("Thời gian: " + Objects.toString(reading.period().from(), "…") + " – "
                    + Objects.toString(reading.period().to(), "…"));
        }
        list(out, "Nội dung", reading.contents(), content -> content.no() + " " + content.text());
        list(
                out,
                "Chỉ tiêu",
                reading.targets(),
                target -> target.op().symbol() + " " + target.value().toPlainString()
                        + (target.valueMax() == null
                                ? ""
                                : "–" + target.valueMax().toPlainString())
                        + " " + Objects.toString(target.unit(), "") + "  " + target.subject());
        list(
                out,
                "Phân công",
                reading.assignments(),
                assignment -> String.join("; ", assignment.lead()) + ": " + assignment.text());
        list(
                out,
                "Thời hạn",
                reading.deadlines(),
                deadline -> Objects.toString(deadline.recurring(), Objects.toString(deadline.date(), "")) + "  "
                        + Objects.toString(deadline.what(), ""));
        list(
                out,
                "Khen thưởng",
                reading.commendations(),
                form -> form.form() + " " + Objects.toString(form.authority(), "") + " " + form.recipients());
        list(out, "Nơi nhận", reading.recipients(), recipient -> recipient.text());
        out.println();
        out.println("Cần xem lại: " + reading.warnings().size() + " (xem ./thidua lint)");
    }

    private static void field(PrintWriter out, String name, Header.@Nullable Field field) {
        if (field != null) {
            out.println(name + ": " + field.value());
        }
    }

    private static <T> void list(PrintWriter out, String name, List<T> items, Function<T, String> line) {
        out.println();
        out.println(name + " (" + items.size() + ")");
        for (T item : items) {
            String text = line.apply(item).replaceAll("\\s+", " ");
            out.println("  - " + (text.length() > WIDTH ? text.substring(0, WIDTH) + "…" : text));
        }
    }
}
