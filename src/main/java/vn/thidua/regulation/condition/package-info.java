/** What a standard asks for: facts, joined by and, or, not. Plain Java; judges nothing by itself, whoever judges says what the facts are. */
@NamedInterface("reading")
@NullMarked
package vn.thidua.regulation.condition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
