package vn.thidua.scoring.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.scale.Scale;

/**
 * A scale as it is or was used from a day on.
 *
 * @param owner the unit whose scale it is
 * @param number counts the versions of the scale, from 1
 * @param startsOn first day on which it can be used; null while it is a draft and nobody said
 * @param basis number and symbol of the decision that it stands in; empty where there is none yet
 * @param version counts changes of the draft, for optimistic locking
 */
public record ScaleVersion(
        ScaleVersionId id,
        ScaleId scale,
        UnitId owner,
        String name,
        int number,
        ScaleState state,
        @Nullable LocalDate startsOn,
        String basis,
        Scale body,
        long version) {}
