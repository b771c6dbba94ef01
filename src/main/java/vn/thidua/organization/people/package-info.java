/** People: their names and positions over time, identity numbers under lock, duplicates and their mergers, what the law on personal data asks for. */
@NullMarked
package vn.thidua.organization.people;

import org.jspecify.annotations.NullMarked;
