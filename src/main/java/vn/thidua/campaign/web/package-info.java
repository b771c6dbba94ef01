/** The screens of the module campaign. */
@NullMarked
package vn.thidua.campaign.web;

import org.jspecify.annotations.NullMarked;
