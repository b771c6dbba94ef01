/** The plan document that the program writes for a campaign that was not read from one: drafted, edited, numbered, signed. */
@NullMarked
package vn.thidua.campaign.paper;

import org.jspecify.annotations.NullMarked;
