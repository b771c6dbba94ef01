/** Files that are sealed: a PDF with an electronic signature by ETSI EN 319 142 (PAdES, baseline B-B), made with a key in a file or by somebody else who holds one. */
@NamedInterface("seal")
@NullMarked
package vn.thidua.award.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
