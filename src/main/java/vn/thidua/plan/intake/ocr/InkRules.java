package vn.thidua.plan.intake.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.intake.layout.Box;
import vn.thidua.plan.intake.layout.Rule;

/** The straight lines found in a picture. */
final class InkRules {
    private static final int DARK = 160;
    private static final int MOST = 3_000;

    private final Grey picture;
    private final int shortest;
    private final int thickest;
    private final boolean[] level;
    private final boolean[] upright;
    private final List<Rule> rules = new ArrayList<>();

    private InkRules(Grey picture) {
        this.picture = picture;
        this.shortest = Math.max(60, Math.min(picture.width(), picture.height()) / 28);
        this.thickest = Math.max(6, Math.min(picture.width(), picture.height()) / 180);
        this.level = runs(true);
        this.upright = runs(false);
    }

    /** Looks for the lines of a picture. */
    static InkRules of(Grey picture) {
        InkRules ink = new InkRules(picture);
        ink.collect(ink.level, true);
        ink.collect(ink.upright, false);
        return ink;
    }

    /** Returns the lines, in points of the picture. */
    List<Rule> rules() {
        return rules;
    }

    /** Turns the lines within a box white, lest they be read as letters. */
    void wipe(Box box) {
        int margin = thickest;
        byte[] points = picture.points();
        for (int y = Math.max(1, (int) box.top() - margin);
                y < Math.min(picture.height() - 1, box.bottom() + margin);
                y++) {
            for (int x = Math.max(1, (int) box.left() - margin);
                    x < Math.min(picture.width() - 1, box.right() + margin);
                    x++) {
                int at = y * picture.width() + x;
                if (level[at] || upright[at]) {
                    for (int near = -1; near <= 1; near++) {
                        points[at + near] = (byte) 255;
                        points[at + near * picture.width()] = (byte) 255;
                    }
                }
            }
        }
    }

    private boolean dark(int along, int across, boolean level) {
        return (level ? picture.at(along, across) : picture.at(across, along)) < DARK;
    }

    /** Marks the points that lie in a long dark run, single light points allowed. */
    private boolean[] runs(boolean level) {
        boolean[] marked = new boolean[picture.width() * picture.height()];
        int length = level ? picture.width() : picture.height();
        int rows = level ? picture.height() : picture.width();
        for (int row = 0; row < rows; row++) {
            int start = -1;
            int lastDark = -2;
            for (int i = 0; i <= length; i++) {
                boolean dark = i < length && dark(i, row, level);
                if (dark) {
                    start = start < 0 ? i : start;
                    lastDark = i;
                } else if (start >= 0 && (i - lastDark > 2 || i == length)) {
                    if (lastDark - start >= shortest) {
                        mark(marked, start, lastDark, row, level);
                    }
                    start = -1;
                }
            }
        }
        return marked;
    }

    private void mark(boolean[] marked, int from, int to, int row, boolean level) {
        for (int i = from; i <= to; i++) {
            marked[level ? row * picture.width() + i : i * picture.width() + row] = true;
        }
    }

    /** Gathers marked points that touch into lines; a slanting line of a crooked scan is one staircase of runs. */
    private void collect(boolean[] marked, boolean level) {
        boolean[] seen = new boolean[marked.length];
        int[] stack = new int[marked.length < 4 ? 4 : 1 << 16];
        for (int i = 0; i < marked.length && rules.size() < MOST; i++) {
            if (!marked[i] || seen[i]) {
                continue;
            }
            int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
            int size = 0;
            stack[size++] = i;
            seen[i] = true;
            while (size > 0) {
                int point = stack[--size];
                int x = point % picture.width();
                int y = point / picture.width();
                box[0] = Math.min(box[0], x);
                box[1] = Math.min(box[1], y);
                box[2] = Math.max(box[2], x);
                box[3] = Math.max(box[3], y);
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int nx = x + dx;
                        int ny = y + dy;
                        if (nx < 0 || ny < 0 || nx >= picture.width() || ny >= picture.height()) {
                            continue;
                        }
                        int next = ny * picture.width() + nx;
                        if (marked[next] && !seen[next]) {
                            seen[next] = true;
                            stack = size == stack.length ? java.util.Arrays.copyOf(stack, size * 2) : stack;
                            stack[size++] = next;
                        }
                    }
                }
            }
            keep(marked, box, level);
        }
    }

    private void keep(boolean[] marked, int[] box, boolean level) {
        int along = level ? box[2] - box[0] : box[3] - box[1];
        int across = level ? box[3] - box[1] : box[2] - box[0];
        boolean straight = across <= thickest + along / 40; // about one and a half degrees off
        if (along >= shortest && straight) {
            rules.add(
                    level
                            ? new Rule(true, (box[1] + box[3]) / 2.0, box[0], box[2])
                            : new Rule(false, (box[0] + box[2]) / 2.0, box[1], box[3]));
        } else {
            for (int y = box[1]; y <= box[3]; y++) {
                for (int x = box[0]; x <= box[2]; x++) {
                    marked[y * picture.width() + x] = false; // a black area, not a line
                }
            }
        }
    }
}
