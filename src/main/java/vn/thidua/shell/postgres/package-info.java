/** The PostgreSQL that comes with the program, for offices that have no database server. */
@NullMarked
package vn.thidua.shell.postgres;

import org.jspecify.annotations.NullMarked;
