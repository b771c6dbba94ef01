package vn.thidua.scoring.web;

import java.util.List;
import vn.thidua.scoring.domain.ScaleLine;
import vn.thidua.scoring.domain.ShippedScale;
import vn.thidua.shared.Complaints;

/**
 * Where a scale is begun from: nothing, one that comes with the program, or another.
 *
 * @param id of the scale to be begun, so that beginning it twice begins one
 * @param draft id of its first draft
 * @param name as typed
 * @param from what it is begun from, as chosen
 * @param others issued ones that can be copied
 */
public record NewScalePage(
        String id,
        String draft,
        String name,
        String from,
        List<ShippedScale> shipped,
        List<ScaleLine> others,
        Complaints complaints) {}
