/**
 * The law as data with dates: which documents on emulation and commendation are in force when, what replaced them, which titles and forms there are and what each asks for, who decides, which vote
 * and how much money; over it the rules of the province, and the calendar of working days. Ground floor: knows no plan and no campaign. It judges nothing; whoever does names the document it rests on.
 * The law itself is plain Java, so that the reader of plans can use it without Spring and database; {@code local}, {@code calendar} and {@code web} are what an office adds.
 */
@ApplicationModule(allowedDependencies = {"shared", "memory", "organization", "access", "search"})
@NullMarked
package vn.thidua.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
