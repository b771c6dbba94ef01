/** Screens of the plan document of a campaign, and the document itself. */
@NullMarked
package vn.thidua.campaign.paper.web;

import org.jspecify.annotations.NullMarked;
