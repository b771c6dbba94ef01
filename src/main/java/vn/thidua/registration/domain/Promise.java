package vn.thidua.registration.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a unit promises with a work.
 *
 * @param content the content of the campaign that it is for, null while nobody said
 * @param about what it is
 * @param until when it is expected to be complete, null while nobody said
 * @param figure expected result, in {@code figureUnit}; null where it has no figure
 */
@NamedInterface("desk")
public record Promise(
        @Nullable UUID content,
        String name,
        String about,
        @Nullable Until until,
        Charge charge,
        String effect,
        @Nullable BigDecimal figure,
        String figureUnit) {

    /** A part of it that can differ from one edition to the next. */
    public enum Part {
        CONTENT,
        NAME,
        ABOUT,
        UNTIL,
        CHARGE,
        EFFECT,
        FIGURE
    }

    /** Returns the parts in which this differs from another one. */
    public List<Part> differing(Promise other) {
        List<Part> parts = new ArrayList<>();
        add(parts, Part.CONTENT, Objects.equals(content, other.content));
        add(parts, Part.NAME, name.equals(other.name));
        add(parts, Part.ABOUT, about.equals(other.about));
        add(parts, Part.UNTIL, Objects.equals(until, other.until));
        add(parts, Part.CHARGE, charge.equals(other.charge));
        add(parts, Part.EFFECT, effect.equals(other.effect));
        add(parts, Part.FIGURE, sameFigure(other));
        return parts;
    }

    private boolean sameFigure(Promise other) {
        boolean same =
                figure == null || other.figure == null ? figure == other.figure : figure.compareTo(other.figure) == 0;
        return same && figureUnit.equals(other.figureUnit);
    }

    private static void add(List<Part> parts, Part part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }
}
