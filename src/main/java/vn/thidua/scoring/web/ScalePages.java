package vn.thidua.scoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.scoring.domain.ScaleSight;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.shared.Refusal;

/** Makes the pages of scales. */
@Component
class ScalePages {

    private final Units units;
    private final Clock clock;

    ScalePages(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    ScalePage of(ScaleSight.Seen seen, ScaleVersion version) {
        return of(seen, version, "", "", Optional.empty());
    }

    ScalePage of(ScaleSight.Seen seen, ScaleVersion version, String startsOn, String basis, Optional<Refusal> refusal) {
        return new ScalePage(
                version,
                units.names(List.of(version.owner()), LocalDate.now(clock)).getOrDefault(version.owner(), ""),
                seen.versions(),
                seen.writes(),
                SectionLines.of(version.body()),
                FindingLine.of(version.body()),
                startsOn,
                basis,
                UUID.randomUUID().toString(),
                refusal);
    }
}
