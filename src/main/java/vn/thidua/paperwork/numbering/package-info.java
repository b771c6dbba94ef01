/** Numbers of issued papers: without gaps for each organ, kind of paper and year. */
@NullMarked
package vn.thidua.paperwork.numbering;

import org.jspecify.annotations.NullMarked;
