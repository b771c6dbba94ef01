/** Meetings (giao ban): an agenda from what is the matter, conclusions that become tasks. */
@NullMarked
package vn.thidua.programme.meeting;

import org.jspecify.annotations.NullMarked;
