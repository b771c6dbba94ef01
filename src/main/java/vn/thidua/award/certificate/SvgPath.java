package vn.thidua.award.certificate;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data of a path as SVG writes it, without arcs of ellipses. */
final class SvgPath {

    private static final Pattern PART =
            Pattern.compile("([A-Za-z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)|([\\s,]+)|(.)");

    private final Deque<String> parts = new ArrayDeque<>();
    private final Path2D path = new Path2D.Double();
    private Point2D control = new Point2D.Double();
    private char last = 'M';

    private SvgPath() {}

    /**
     * Returns the path.
     *
     * @throws IllegalArgumentException where it has something else
     */
    static Path2D of(String data) {
        SvgPath svg = new SvgPath();
        Matcher matcher = PART.matcher(data);
        while (matcher.find()) {
            if (matcher.group(4) != null) {
                throw new IllegalArgumentException(matcher.group());
            }
            if (matcher.group(3) == null) {
                svg.parts.add(matcher.group());
            }
        }
        svg.draw();
        return svg.path;
    }

    private void draw() {
        char command = 'M';
        while (!parts.isEmpty()) {
            if (Character.isLetter(parts.getFirst().charAt(0))) {
                command = parts.removeFirst().charAt(0);
            }
            step(Character.toUpperCase(command), Character.isLowerCase(command));
            last = Character.toUpperCase(command);
            // Further pairs after a move are lines.
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            if (last == 'Z'
                    && !parts.isEmpty()
                    && !Character.isLetter(parts.getFirst().charAt(0))) {
                throw new IllegalArgumentException(parts.getFirst());
            }
        }
    }

    private void step(char command, boolean relative) {
        Point2D at = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
        double x = relative ? at.getX() : 0;
        double y = relative ? at.getY() : 0;
        switch (command) {
            case 'M' -> path.moveTo(x + next(), y + next());
            case 'L' -> path.lineTo(x + next(), y + next());
            case 'H' -> path.lineTo(x + next(), at.getY());
            case 'V' -> path.lineTo(at.getX(), y + next());
            case 'C' -> curve(new Point2D.Double(x + next(), y + next()), x, y);
            case 'S' -> curve(mirrored(at, last == 'C' || last == 'S'), x, y);
            case 'Q' -> bend(new Point2D.Double(x + next(), y + next()), x, y);
            case 'T' -> bend(mirrored(at, last == 'Q' || last == 'T'), x, y);
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException(String.valueOf(command));
        }
    }

    private void curve(Point2D first, double x, double y) {
        control = new Point2D.Double(x + next(), y + next());
        path.curveTo(first.getX(), first.getY(), control.getX(), control.getY(), x + next(), y + next());
    }

    private void bend(Point2D middle, double x, double y) {
        control = middle;
        path.quadTo(middle.getX(), middle.getY(), x + next(), y + next());
    }

    private Point2D mirrored(Point2D at, boolean afterOne) {
        return afterOne ? new Point2D.Double(2 * at.getX() - control.getX(), 2 * at.getY() - control.getY()) : at;
    }

    private double next() {
        return Double.parseDouble(Objects.requireNonNullElse(parts.pollFirst(), "-"));
    }
}
