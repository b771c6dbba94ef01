package vn.thidua.scoring.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * A scale as it is printed in a decision: what is looked at, how many points there are for it, and what the points mean.
 *
 * @param maximum points that a unit can get without bonus
 * @param quantities what its criteria count
 * @param classes the best first; empty where the scale only ranks
 */
@NamedInterface("desk")
public record Scale(
        BigDecimal maximum,
        List<Quantity> quantities,
        List<Section> sections,
        List<ScaleClass> classes,
        ScaleRules rules) {

    public Scale {
        quantities = List.copyOf(quantities);
        sections = List.copyOf(sections);
        classes = List.copyOf(classes);
    }

    /** Returns all criteria in the order of print. */
    public List<Criterion> criteria() {
        return sections.stream().flatMap(section -> section.criteria().stream()).toList();
    }

    /** Returns the criteria of one part. */
    public Stream<Criterion> criteria(Part part) {
        return criteria().stream().filter(one -> one.part() == part);
    }

    /** Returns a criterion. */
    public Optional<Criterion> criterion(String code) {
        return criteria().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Returns a quantity. */
    public Optional<Quantity> quantity(String name) {
        return quantities.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Returns the quantities by name; of two with one name, the first. */
    public Map<String, Quantity> named() {
        return quantities.stream()
                .collect(Collectors.toMap(Quantity::name, Function.identity(), (first, second) -> first));
    }
}
