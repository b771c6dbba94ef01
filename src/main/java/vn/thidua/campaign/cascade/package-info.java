/** The cascade: units carry a campaign of a higher level out by campaigns of their own, from level to level; who launched, late or in time. */
@NullMarked
package vn.thidua.campaign.cascade;

import org.jspecify.annotations.NullMarked;
