package vn.thidua.directory.web;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitAlias;
import vn.thidua.organization.people.Reach;
import vn.thidua.shared.Refusal;

/**
 * What an actor looks after today, and why not what lies outside.
 *
 * @param units the units, and those that ended with one of them as heir
 * @param all every one of them; empty where that is every unit there is
 * @param everything whether the role is one that looks after all there is
 */
public record Care(Reach units, Optional<Set<UnitId>> all, boolean everything) {

    /** Returns why the unit cannot be changed, or another put below it. */
    public Optional<Refusal> whyNot(UnitId unit) {
        return because(holds(unit), CareRefusal.UNIT_NOT_YOURS);
    }

    /** Returns why a unit cannot come to belong there; nowhere is above all others. */
    public Optional<Refusal> whyNotBelow(@Nullable UnitId parent) {
        return parent == null ? because(everything, CareRefusal.TOP_UNIT) : whyNot(parent);
    }

    /** Returns why a name in documents cannot be changed: it is the body's in whose documents it holds, else the unit's. */
    public Optional<Refusal> whyNot(UnitAlias alias) {
        return alias.body().or(alias::unit).map(this::whyNot).orElseGet(this::whyNotForAll);
    }

    /** Returns why what holds for units everywhere cannot be changed. */
    public Optional<Refusal> whyNotForAll() {
        return because(everything, CareRefusal.FOR_ALL);
    }

    /** Returns why a group of these units cannot be changed. */
    public Optional<Refusal> whyNotGroup(Collection<UnitId> members) {
        return because(holdsAll(members), CareRefusal.GROUP_NOT_YOURS);
    }

    /** Returns why a cluster of these units cannot be changed. */
    public Optional<Refusal> whyNotCluster(Collection<UnitId> members) {
        return because(holdsAll(members), CareRefusal.CLUSTER_NOT_YOURS);
    }

    /** Returns why the clusters of a year, of these units, cannot be taken over into the next. */
    public Optional<Refusal> whyNotCopy(Collection<UnitId> members) {
        return because(holdsAll(members), CareRefusal.YEAR_NOT_YOURS);
    }

    /** Returns why tables cannot be imported. */
    public Optional<Refusal> whyNotImport() {
        return because(everything, CareRefusal.TABLES_FOR_ALL);
    }

    private boolean holds(UnitId unit) {
        return all.map(these -> these.contains(unit)).orElse(true);
    }

    private boolean holdsAll(Collection<UnitId> some) {
        return some.stream().allMatch(this::holds);
    }

    private static Optional<Refusal> because(boolean allowed, CareRefusal why) {
        return allowed ? Optional.empty() : Optional.of(why.because());
    }
}
