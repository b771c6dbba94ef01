/** The screens of reports that the program drafts. */
@NullMarked
package vn.thidua.reporting.reviewing.web;

import org.jspecify.annotations.NullMarked;
