package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignTarget;

/** Compares figures with what their parts add up to. */
final class SumChecks {

    private final Map<UUID, CampaignTarget> targets = new HashMap<>();
    private final Map<UUID, Figure> said;
    private final Map<UUID, ReportedValue> stands;

    private SumChecks(List<CampaignTarget> targets, Map<UUID, Figure> said, @Nullable Report report) {
        targets.forEach(target -> this.targets.put(target.id(), target));
        this.said = said;
        this.stands = report == null ? Map.of() : report.values();
    }

    /**
     * Returns which wholes differ from their parts; while a part is not known, only those that are less than the parts that are.
     *
     * @param targets what the unit reports on
     * @param said what it says now; what it does not speak of keeps the figure that stands
     */
    static List<Finding> of(
            List<CampaignTarget> targets, Map<UUID, Figure> said, @Nullable Report report, List<TargetSum> sums) {
        if (sums.isEmpty() || said.isEmpty()) {
            return List.of();
        }
        SumChecks checks = new SumChecks(targets, said, report);
        List<Finding> findings = new ArrayList<>();
        for (TargetSum sum : sums) {
            checks.look(sum).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> look(TargetSum sum) {
        CampaignTarget whole = targets.get(sum.whole());
        BigDecimal stated = amount(sum.whole());
        Optional<UUID> at = at(sum);
        if (whole == null || stated == null || at.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> known =
                sum.parts().stream().map(this::amount).filter(Objects::nonNull).toList();
        BigDecimal together = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int compared = together.compareTo(stated);
        boolean differs =
                compared > 0 || compared < 0 && known.size() == sum.parts().size();
        return differs
                ? Optional.of(new Finding(
                        at.get(),
                        Finding.Sort.SUM_DIFFERS,
                        List.of(whole.subject(), stated, together, names(sum.parts()))))
                : Optional.empty();
    }

    /** Returns the target where it can be put right: the whole, else a part that was said now; empty where nothing of it was said now, or somebody stands for all of it. */
    private Optional<UUID> at(TargetSum sum) {
        List<UUID> all =
                Stream.concat(Stream.of(sum.whole()), sum.parts().stream()).toList();
        return all.stream().noneMatch(said::containsKey)
                ? Optional.empty()
                : all.stream()
                        .filter(target -> target.equals(sum.whole()) || said.containsKey(target))
                        .filter(target -> !locked(target))
                        .findFirst();
    }

    private boolean locked(UUID target) {
        ReportedValue value = stands.get(target);
        return value != null && value.locked();
    }

    /** Returns what a target comes to; nothing yet and not applicable add nothing. Null where nobody said anything, or nothing that can be understood. */
    private @Nullable BigDecimal amount(UUID target) {
        Figure figure = said.get(target);
        ReportedValue value = stands.get(target);
        if (figure == null && value != null) {
            figure = value.figure();
        }
        return figure == null ? null : Objects.requireNonNullElse(figure.value(), BigDecimal.ZERO);
    }

    private String names(List<UUID> parts) {
        return parts.stream()
                .map(targets::get)
                .filter(Objects::nonNull)
                .map(CampaignTarget::subject)
                .collect(Collectors.joining("; "));
    }
}
