package vn.thidua.plan.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.text.Decoder;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.Extract;
import vn.thidua.plan.intake.work.TextSink;

/** Web pages and documents that Word saved as such. Scripts, styles and hidden parts are left out; nothing is fetched. */
public final class HtmlReader {
    private static final int MOST_TAGS = 1_000_000;
    private static final int DEEPEST = 300;
    private static final Set<String> DROPPED = Set.of(
            "script", "style", "head", "noscript", "template", "svg", "object", "iframe", "select", "button", "nav");

    private final Budget budget;
    private final StringBuilder line = new StringBuilder();
    private final List<Integer> counters = new ArrayList<>();

    private HtmlReader(Budget budget) {
        this.budget = budget;
    }

    /**
     * Returns the text of a page.
     *
     * @throws IntakeRefused {@code TOO_COMPLEX}, and those of the budget
     */
    public static Extract read(byte[] content, Budget budget) {
        Decoder.Decoded decoded = Decoder.decode(content);
        if (decoded.text().chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
            throw new IntakeRefused(IntakeRefusal.TOO_COMPLEX);
        }
        TextSink sink = new TextSink(budget);
        HtmlReader reader = new HtmlReader(budget);
        Flow flow = Flow.onto(sink, new Footnotes());
        reader.children(Jsoup.parse(decoded.text()).body(), flow, 0);
        reader.endLine(flow);
        return Extract.ofText(sink.text(), decoded.notes());
    }

    private void children(Element element, Flow flow, int depth) {
        if (depth > DEEPEST) {
            throw new IntakeRefused(IntakeRefusal.TOO_COMPLEX);
        }
        budget.check();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text(text);
            } else if (node instanceof Element child && !dropped(child)) {
                element(child, flow, depth + 1);
            }
        }
    }

    private static boolean dropped(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return DROPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all");
    }

    private void text(TextNode node) {
        boolean kept = node.parent() != null && node.parent().normalName().equals("pre");
        line.append(kept ? node.getWholeText() : node.getWholeText().replaceAll("[\\s\u00a0]+", " "));
    }

    private void element(Element element, Flow flow, int depth) {
        switch (element.normalName()) {
            case "br" -> {
                endLine(flow);
                if (element.attr("style").contains("page-break-before")) {
                    flow.paragraph("\f");
                }
            }
            case "table" -> {
                endLine(flow);
                flow.table(table(element, depth));
            }
            case "ol" -> list(element, flow, depth, start(element));
            case "ul" -> list(element, flow, depth, -1);
            case "li" -> {
                endLine(flow);
                line.append(marker());
                children(element, flow, depth);
                endLine(flow);
            }
            default -> {
                boolean block = element.isBlock();
                if (block) {
                    endLine(flow);
                }
                children(element, flow, depth);
                if (block) {
                    endLine(flow);
                }
            }
        }
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private void list(Element list, Flow flow, int depth, int start) {
        endLine(flow);
        counters.add(start);
        children(list, flow, depth);
        counters.removeLast();
        endLine(flow);
    }

    private String marker() {
        if (counters.isEmpty() || counters.getLast() < 0) {
            return "- ";
        }
        int number = counters.removeLast();
        counters.add(number + 1);
        return number + ". ";
    }

    private Table table(Element element, int depth) {
        Table table = new Table(budget);
        for (Element row : rows(element)) {
            table.row();
            for (Element child : row.children()) {
                if (child.normalName().equals("td") || child.normalName().equals("th")) {
                    String span = child.attr("colspan");
                    Cell cell = table.cell(span.matches("\\d{1,3}") ? Integer.parseInt(span) : 1);
                    Flow flow = Flow.into(cell);
                    children(child, flow, depth + 1);
                    endLine(flow);
                }
            }
        }
        return table;
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (Set.of("tbody", "thead", "tfoot").contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private void endLine(Flow flow) {
        if (!line.isEmpty()) {
            String text = line.toString();
            line.setLength(0);
            flow.paragraph(text.indexOf('\n') >= 0 ? text : TextSink.flat(text));
        }
    }
}
