/** PDF files: the stored text with its layout, a judgement whether it can be used, and pictures of pages that lack it. */
@NullMarked
package vn.thidua.plan.intake.pdf;

import org.jspecify.annotations.NullMarked;
