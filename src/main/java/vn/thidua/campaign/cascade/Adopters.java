package vn.thidua.campaign.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Knows for which unit a person carries a campaign out: their own, or for a standing office the body that it works for, where the campaign addresses it. */
@NamedInterface("desk")
@Component
public class Adopters {

    private final CascadeReads cascade;
    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    Adopters(CascadeReads cascade, Units units, MessageSource messages, Clock clock) {
        this.cascade = cascade;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    /** Returns the unit for which the person carries the campaign out; empty where it is not asked of theirs. */
    public Optional<AdoptionDesk.Adopter> of(CampaignHead higher, Actor actor) {
        if (!actor.may(Act.ADOPT_CAMPAIGN) || higher.draft()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<UnitId> asked = cascade.asked(higher.id());
        Stream<UnitId> mine = actor.role() == Role.STANDING_OFFICER
                ? Stream.concat(units.served(actor.unit(), today).stream(), Stream.of(actor.unit()))
                : Stream.of(actor.unit());
        return mine.filter(asked::contains).findFirst().map(unit -> of(higher, unit));
    }

    /** Returns a unit as it carries a campaign out today. */
    public AdoptionDesk.Adopter of(CampaignHead higher, UnitId unit) {
        return new AdoptionDesk.Adopter(
                unit, units.names(List.of(unit), LocalDate.now(clock)).getOrDefault(unit, ""), basis(higher));
    }

    /** Returns the names of the units right below, in their order; those to whom a unit passes a campaign on. */
    public List<String> below(UnitId unit) {
        return units.on(LocalDate.now(clock)).stream()
                .filter(one -> one.parent().filter(unit::equals).isPresent())
                .map(Unit::name)
                .toList();
    }

    private String basis(CampaignHead higher) {
        LocalDate date = higher.planDate();
        return higher.planNumber().isEmpty() || date == null
                ? t("adoption.basisOfCampaign", higher.title(), higher.issuer())
                : t("adoption.basisOfPlan", higher.planNumber(), WrittenDay.of(date), higher.issuer());
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
