/** The screens and papers of meetings. */
@NullMarked
package vn.thidua.programme.meeting.web;

import org.jspecify.annotations.NullMarked;
