/** The screens of people: lists, the page of a person, its forms. */
@NullMarked
package vn.thidua.directory.web.people;

import org.jspecify.annotations.NullMarked;
