/** What a standard asks for: facts, joined by and, or, not. Plain Java; judges nothing by itself, whoever judges says what the facts are. */
@NullMarked
package vn.thidua.regulation.condition;

import org.jspecify.annotations.NullMarked;
