package vn.thidua.plan.reading.structure;

import java.util.List;

/** Finds what a web page put before a document: menus and a table of its particulars. */
final class Preamble {

    private static final int LINES_AT_MOST = 400;
    private static final int HEAD_BEFORE_MOTTO = 8;
    private static final int TITLE_WITHIN = 16;

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
        while (from > 0
                && motto - from < HEAD_BEFORE_MOTTO
                && (standsInHead(lines.get(from - 1)) || isAboutLetter(lines, from, motto))
                && !isCaption(lines, from - 1, motto)) {
            from--;
        }
        boolean captioned = from > 0 && isCaption(lines, from - 1, motto);
        for (int i = 0; i < (captioned ? from - 1 : from); i++) {
            if (TitleWords.kind(lines.get(i)) != null
                    && Headings.inCapitals(lines.get(i).text())) {
                return 0;
            }
        }
        return from;
    }

    /** "V/v phát động phong trào" and the lines below it, which need not be in capitals. */
    private static boolean isAboutLetter(List<Line> lines, int from, int motto) {
        for (int i = from - 1; i >= Math.max(0, motto - HEAD_BEFORE_MOTTO); i--) {
            if (lines.get(i).text().key().startsWith("v/v")) {
                return true;
            }
        }
        return false;
    }

    /** The name of the page above a letterhead: the document has its own title below. */
    private static boolean isCaption(List<Line> lines, int at, int motto) {
        if (TitleWords.kind(lines.get(at)) == null) {
            return false;
        }
        return lines.subList(motto + 1, Math.min(lines.size(), motto + 1 + TITLE_WITHIN)).stream()
                .anyMatch(line -> TitleWords.kind(line) != null);
    }

    private static boolean standsInHead(Line line) {
        Text text = line.text();
        return Bars.isBar(line)
                || Headings.inCapitals(text)
                || text.length() <= 2
                || HeadLines.isNumberOrDate(text)
                || (text.length() < 60
                        && text.key().startsWith("số:")
                        && text.key().indexOf('/') > 0
                        && text.key().indexOf(' ', 5) < 0);
    }
}
