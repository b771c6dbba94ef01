/**
 * The law as data with dates: which documents on emulation and commendation are in force when, what replaced them, and which words of government the law did away with. Ground
 * floor: knows no plan and no unit. It judges nothing; whoever does names the document it rests on. Plain Java, so that the reader can use it without Spring and database.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thidua.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
