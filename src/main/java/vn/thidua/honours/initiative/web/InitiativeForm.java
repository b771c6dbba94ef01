package vn.thidua.honours.initiative.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.honours.InitiativeCircle;
import vn.thidua.honours.initiative.Initiative;

/**
 * An initiative as it is typed.
 *
 * @param initiative id under which it is kept
 * @param version of the initiative that the page showed
 * @param authors one a line
 * @param unit id of the unit that keeps it
 */
public record InitiativeForm(
        UUID initiative,
        Long version,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 2_000) String authors,
        String unit,
        String circle,
        @NotBlank @Size(max = 100) String number,
        String day,
        @Size(max = 200) String decider,
        @Size(max = 1_000) String effect) {

    /** A field that did not come at all is an empty one. */
    public InitiativeForm {
        initiative = Objects.requireNonNullElseGet(initiative, UUID::randomUUID);
        version = Objects.requireNonNullElse(version, 0L);
        name = Objects.requireNonNullElse(name, "").strip();
        authors = Objects.requireNonNullElse(authors, "").strip();
        unit = Objects.requireNonNullElse(unit, "");
        circle = Objects.requireNonNullElse(circle, InitiativeCircle.BASE.name());
        number = Objects.requireNonNullElse(number, "").strip();
        day = Objects.requireNonNullElse(day, "").strip();
        decider = Objects.requireNonNullElse(decider, "").strip();
        effect = Objects.requireNonNullElse(effect, "").strip();
    }

    static InitiativeForm empty(UUID unit) {
        return new InitiativeForm(
                UUID.randomUUID(), 0L, "", "", unit.toString(), InitiativeCircle.BASE.name(), "", "", "", "");
    }

    /** Returns the same for the initiative of an address. */
    InitiativeForm at(UUID id) {
        return new InitiativeForm(id, version, name, authors, unit, circle, number, day, decider, effect);
    }

    static InitiativeForm of(Initiative one) {
        Initiative.Content content = one.content();
        return new InitiativeForm(
                one.id().value(),
                one.version(),
                content.name(),
                content.authors().stream().map(Initiative.Author::name).collect(Collectors.joining("\n")),
                content.unit().toString(),
                content.circle().name(),
                content.decisionNumber(),
                content.decidedOn().toString(),
                content.decider(),
                content.effect());
    }
}
