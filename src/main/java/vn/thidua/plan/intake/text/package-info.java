/** Plain text, Markdown and HTML: encodings old and new, and whether a text is Vietnamese at all. */
@NullMarked
package vn.thidua.plan.intake.text;

import org.jspecify.annotations.NullMarked;
