/** The inside of the module campaign. */
@NullMarked
package vn.thidua.campaign.domain;

import org.jspecify.annotations.NullMarked;
