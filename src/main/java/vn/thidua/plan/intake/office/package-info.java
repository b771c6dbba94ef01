/**
 * Flowing documents: Word, OpenDocument and HTML.
 *
 * <p>Archives are never unpacked to the disk or held unpacked in memory: parts are streamed, and their XML is read by a
 * parser without document types and entities. So a large or hostile document costs time, which the budget bounds, and
 * not memory.
 */
@NullMarked
package vn.thidua.plan.intake.office;

import org.jspecify.annotations.NullMarked;
