/**
 * Certificates by the legal layout: what stands where on a design or on a pre-printed blank, in which letters, and how that becomes a PDF. Texts shrink and wrap by rule and are refused where they do
 * not fit; nothing is cut off.
 */
@NamedInterface("certificate")
@NullMarked
package vn.thidua.award.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
