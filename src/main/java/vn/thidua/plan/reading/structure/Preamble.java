package vn.thidua.plan.reading.structure;

import java.util.List;

/** Finds what a web page put before a document: menus and a table of its particulars. */
final class Preamble {

    private static final int LINES_AT_MOST = 400;
    private static final int HEAD_BEFORE_MOTTO = 8;

    private Preamble() {}

    /** The number of lines before the head of the first document, 0 where nothing stands before it. */
    static int length(List<Line> lines) {
        for (int i = 0; i < Math.min(LINES_AT_MOST, lines.size()); i++) {
            if (HeadLines.isMotto(lines.get(i))) {
                return headStart(lines, i);
            }
        }
        return 0;
    }

    private static int headStart(List<Line> lines, int motto) {
        int from = motto;
        while (from > 0 && motto - from < HEAD_BEFORE_MOTTO && standsInHead(lines.get(from - 1))) {
            from--;
        }
        for (int i = 0; i < from; i++) {
            if (TitleWords.kind(lines.get(i)) != null
                    && Headings.inCapitals(lines.get(i).text())) {
                return 0;
            }
        }
        return from;
    }

    private static boolean standsInHead(Line line) {
        Text text = line.text();
        return Bars.isBar(line)
                || Headings.inCapitals(text)
                || text.length() <= 2
                || HeadLines.isNumberOrDate(text)
                || text.key().startsWith("v/v")
                || (text.length() < 60
                        && text.key().startsWith("số:")
                        && text.key().indexOf('/') > 0
                        && text.key().indexOf(' ', 5) < 0);
    }
}
