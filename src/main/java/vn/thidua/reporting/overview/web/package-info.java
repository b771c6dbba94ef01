/** A campaign at a glance: what has to be decided, where the targets are heading, who reported, what comes next. */
@NullMarked
package vn.thidua.reporting.overview.web;

import org.jspecify.annotations.NullMarked;
