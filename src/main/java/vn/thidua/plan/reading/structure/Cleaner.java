package vn.thidua.plan.reading.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Turns raw text into cleaned lines: composed letters, plain spaces, no markup, no invisible characters. */
final class Cleaner {

    private static final int MARKS_AT_MOST = 6;
    private static final int WORD_WITHIN = 40;

    /** A longer line is divided, so that no reader has to hold all of an endless one. */
    private static final int LONG = 20_000;

    /** A line break in the four characters of its escape. */
    private static final String WRITTEN_BREAK = "\\r\\n";

    private final String raw;
    private final boolean hasLines;
    private final Tabs tabs;
    private final List<Line> lines = new ArrayList<>();
    private final TextBuilder line = new TextBuilder();
    private boolean inBold;
    private boolean plainSeen;
    private boolean boldSeen;
    private boolean inTabs;
    private boolean loose;
    private boolean afterTag;
    private int indent;

    private Cleaner(String raw) {
        this.raw = raw;
        this.hasLines = raw.indexOf('\n') >= 0;
        this.tabs = new Tabs(raw);
    }

    /** The lines of a text that have something on them. */
    static List<Line> lines(String raw) {
        Cleaner cleaner = new Cleaner(raw);
        cleaner.startLine(0);
        int at = 0;
        while (at < raw.length()) {
            at = cleaner.step(at);
        }
        cleaner.endLine(raw.length());
        return cleaner.lines;
    }

    private int step(int at) {
        char c = raw.charAt(at);
        int next = at + 1;
        switch (c) {
            case '\n' -> {
                if (afterTag && line.isEmpty()) {
                    startLine(next);
                } else {
                    endLine(next);
                }
                afterTag = false;
            }
            case '\f', '\u000B', '\u2028', '\u2029', '\u0085' -> endLine(next);
            case '\r' -> {
                if (next >= raw.length() || raw.charAt(next) != '\n') {
                    endLine(next);
                }
            }
            case '\t' -> put('\t', at, next);
            case '*' -> next = asterisks(at);
            case '_' -> underscore(at);
            case '#' -> next = hashes(at);
            case '\\' -> next = backslash(at);
            case '<' -> next = tag(at);
            case '&' -> next = entity(at);
            default -> next = plain(c, at);
        }
        return next;
    }

    private int plain(char c, int at) {
        int next = at + 1;
        if (c == ' ' || Characters.isSpace(c)) {
            put(' ', at, next);
        } else if (c < 0x20 || Characters.isInvisible(c) || Characters.isMark(c)) {
            return next;
        } else if (next < raw.length() && Characters.isMark(raw.charAt(next))) {
            return compose(at);
        } else if (Characters.isSuperscript(c) && isNoteSign(at)) {
            return next;
        } else {
            put(Characters.repaired(c), at, next);
        }
        return next;
    }

    private int compose(int at) {
        int end = at + 1;
        while (end < raw.length() && Characters.isMark(raw.charAt(end)) && end - at <= MARKS_AT_MOST) {
            end++;
        }
        String composed = Normalizer.normalize(raw.substring(at, end), Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            if (i == 0 || !Characters.isMark(composed.charAt(i))) {
                put(Characters.repaired(composed.charAt(i)), at, end);
            }
        }
        return end;
    }

    /** A raised digit behind a word points to a note; behind "m" it belongs to the unit, at the start of a line it begins the note. */
    private boolean isNoteSign(int at) {
        if (line.isEmpty()) {
            return false;
        }
        char before = line.last();
        return before != 'm'
                || at < 2
                || (line.length() > 1
                        && Character.isLetter(raw.charAt(at - 2))
                        && raw.charAt(at - 2) != 'k'
                        && raw.charAt(at - 2) != 'c'
                        && raw.charAt(at - 2) != 'd'
                        && raw.charAt(at - 2) != 'h');
    }

    private int asterisks(int at) {
        int end = at;
        while (end < raw.length() && raw.charAt(end) == '*') {
            end++;
        }
        int count = end - at;
        boolean spaced = end < raw.length() && Characters.isBlank(raw.charAt(end));
        if (count == 1 && line.isEmpty() && spaced && closesLater(end)) {
            put('*', at, end);
        } else if (count == 2 || count == 3) {
            inBold = !inBold;
        }
        return end;
    }

    /** Whether the line has words behind a sign that opens it, rather than being a stray mark. */
    private boolean closesLater(int from) {
        for (int i = from; i < Math.min(raw.length(), from + WORD_WITHIN) && raw.charAt(i) != '\n'; i++) {
            if (Character.isLetterOrDigit(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void underscore(int at) {
        boolean inside = !line.isEmpty()
                && Character.isLetterOrDigit(line.last())
                && at + 1 < raw.length()
                && Character.isLetterOrDigit(raw.charAt(at + 1));
        if (inside) {
            put('_', at, at + 1);
        }
    }

    private int hashes(int at) {
        if (!line.isEmpty()) {
            put('#', at, at + 1);
            return at + 1;
        }
        int end = at;
        while (end < raw.length() && raw.charAt(end) == '#') {
            end++;
        }
        return end;
    }

    /** A Markdown escape, or a line break that a web page wrote out as "\\r\\n": white space where the text has lines of its own. */
    private int backslash(int at) {
        int end = raw.startsWith(WRITTEN_BREAK, at)
                ? at + WRITTEN_BREAK.length()
                : !hasLines && raw.startsWith("\\n", at) ? at + 2 : at;
        if (end > at) {
            if (hasLines) {
                put(' ', at, end);
            } else {
                endLine(end);
            }
            return end;
        }
        boolean escapes = at + 1 < raw.length() && ".-+*_#()[]\\|>".indexOf(raw.charAt(at + 1)) >= 0;
        if (!escapes) {
            put('\\', at, at + 1);
        }
        return at + 1;
    }

    private int tag(int at) {
        Markup.Tag tag = Markup.tagAt(raw, at);
        if (tag == null) {
            put('<', at, at + 1);
            return at + 1;
        }
        switch (tag.effect()) {
            case CELL -> put('\t', at, tag.end());
            case BREAK -> {
                if (inTabs) {
                    put(' ', at, tag.end());
                } else if (!line.isEmpty()) {
                    endLine(tag.end());
                    afterTag = true;
                }
            }
            case BOLD -> inBold = !tag.closing();
            case NONE -> {}
        }
        return tag.end();
    }

    private int entity(int at) {
        Markup.Entity entity = Markup.entityAt(raw, at);
        if (entity == null) {
            put('&', at, at + 1);
            return at + 1;
        }
        put(entity.meaning(), at, entity.end());
        return entity.end();
    }

    private void put(char c, int start, int end) {
        if (line.length() >= LONG && divides(c)) {
            endLine(start);
        }
        if (line.isEmpty() && (c == ' ' || (c == '\t' && !inTabs))) {
            indent += c == ' ' ? 1 : 8;
            return;
        }
        if (c != ' ' && c != '\t') {
            boldSeen |= inBold;
            plainSeen |= !inBold;
        }
        line.add(c, start, end);
    }

    /** Whether a long line ends before a character: a blank behind the end of a sentence, later any blank, at last anywhere. */
    private boolean divides(char c) {
        boolean blank = c == ' ' || c == '\t';
        return line.length() >= 4 * LONG || (blank && (line.length() >= 2 * LONG || ".;".indexOf(line.last()) >= 0));
    }

    private void endLine(int next) {
        Text text = line.build();
        int to = text.length();
        while (to > 0 && (text.charAt(to - 1) == ' ' || (text.charAt(to - 1) == '\t' && !hasInnerTab(text, to)))) {
            to--;
        }
        text = text.subText(0, to);
        if (Characters.isRule(text)) {
            text = Text.EMPTY;
        }
        if (text.isEmpty()) {
            loose = true;
            inBold = false;
        } else {
            lines.add(new Line(text, indent, boldSeen && !plainSeen, loose));
            loose = false;
        }
        startLine(next);
    }

    private static boolean hasInnerTab(Text text, int to) {
        for (int i = 0; i < to - 1; i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    private void startLine(int from) {
        line.clear();
        indent = 0;
        plainSeen = false;
        boldSeen = false;
        inTabs = tabs.divide(from);
    }
}
