package vn.thidua.scoring.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.organization.UnitId;

/** What was found of units so far. */
class Grounds {

    private final Map<UnitId, List<Ground>> found = new HashMap<>();

    void add(UnitId unit, Ground ground) {
        found.computeIfAbsent(unit, none -> new ArrayList<>()).add(ground);
    }

    Proposal of(UnitId unit) {
        return Proposal.of(found.getOrDefault(unit, List.of()));
    }
}
