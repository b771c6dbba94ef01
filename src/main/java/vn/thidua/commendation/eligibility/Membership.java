package vn.thidua.commendation.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.UnitId;

/**
 * What the directory and the register of honours tell of people at work.
 *
 * @param teams who works at units by the end of a year, and what titles they have for it
 * @param months of service by the end of a year
 * @param headed which units people head by the end of a year, today while it runs
 */
record Membership(Map<Key, Team> teams, Map<Key, Integer> months, Map<Key, List<UnitId>> headed) {

    /** Somebody, or a unit, in a year. */
    record Key(UUID subject, int year) {}

    /**
     * Who works at a unit.
     *
     * @param members how many
     * @param holders how many of them have each title for the year, as far as the register knows
     */
    record Team(int members, Map<String, Integer> holders) {

        /** Returns how many have a title. */
        int with(String form) {
            return holders.getOrDefault(form, 0);
        }
    }

    Optional<Team> team(UUID unit, int year) {
        return Optional.ofNullable(teams.get(new Key(unit, year)));
    }

    Optional<Integer> months(UUID person, int year) {
        return Optional.ofNullable(months.get(new Key(person, year)));
    }

    List<UnitId> headed(UUID person, int year) {
        return headed.getOrDefault(new Key(person, year), List.of());
    }
}
