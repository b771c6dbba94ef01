package vn.thidua.reporting.explaining.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.explaining.Explanation;
import vn.thidua.reporting.explaining.ExplanationReads;
import vn.thidua.reporting.explaining.ExplanationSight;

/** Makes the lines of exchanges that a person may read. */
@Component
public class ExchangeLines {

    private final ExplanationReads reads;
    private final ExplanationSight sight;
    private final Units units;
    private final Clock clock;

    ExchangeLines(ExplanationReads reads, ExplanationSight sight, Units units, Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.units = units;
        this.clock = clock;
    }

    /** Returns what was asked about a target in a period, as far as the person may read it. */
    public Exchanges of(UUID due, UUID target, Actor actor) {
        return new Exchanges(
                lines(sight.visible(reads.of(due, target), actor)),
                actor.may(Act.ASK_EXPLANATION),
                LocalDate.now(clock));
    }

    /** Returns what is being explained about the targets of a campaign as a whole, the latest of each target, as far as the person may read it. */
    public Map<UUID, Explanation> open(CampaignId campaign, Actor actor) {
        return sight.visible(reads.open(campaign), actor).stream()
                .filter(one -> one.unit().isEmpty())
                .collect(Collectors.toMap(Explanation::target, one -> one, (latest, earlier) -> latest));
    }

    List<Exchanges.Line> lines(List<Explanation> explanations) {
        Map<UnitId, String> names = units.names(
                explanations.stream()
                        .flatMap(one -> Stream.concat(one.unit().stream(), Stream.of(one.addressee())))
                        .distinct()
                        .toList(),
                LocalDate.now(clock));
        return explanations.stream()
                .map(one -> new Exchanges.Line(
                        one,
                        one.unit().map(unit -> names.getOrDefault(unit, "")).orElse(""),
                        names.getOrDefault(one.addressee(), "")))
                .toList();
    }
}
