/** Screens of the cascade. */
@NullMarked
package vn.thidua.campaign.cascade.web;

import org.jspecify.annotations.NullMarked;
