/** Sharing targets out among units (giao chỉ tiêu): who owes how much, and how that compares with the target of the whole. */
@NullMarked
package vn.thidua.campaign.allotment;

import org.jspecify.annotations.NullMarked;
