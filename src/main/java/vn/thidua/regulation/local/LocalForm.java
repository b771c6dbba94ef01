package vn.thidua.regulation.local;

import vn.thidua.regulation.AwardForm;

/**
 * A title of the province as it is kept.
 *
 * @param version counts changes
 * @param changedBy who wrote it or changed it last
 */
public record LocalForm(AwardForm form, long version, String changedBy) {}
