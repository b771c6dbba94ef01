package vn.thidua.access;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A password that may be chosen: at least ten characters, at most 72 bytes, which is where bcrypt stops reading, and none that is guessed first. Nothing is said of capitals and signs, and
 * nobody has to change one because time has passed. Empty is for {@code @NotBlank} to say.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NewPassword.Rule.class)
public @interface NewPassword {

    /** Fewest characters. */
    int LEAST = 10;

    /** Most bytes in UTF-8. */
    int MOST = 72;

    /** Key of the sentence. */
    String message() default "complaint.password";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Counts, and looks into {@link CommonPasswords}. */
    class Rule implements ConstraintValidator<NewPassword, String> {

        @Override
        public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
            if (password == null || password.isEmpty()) {
                return true;
            }
            if (password.codePointCount(0, password.length()) < LEAST
                    || password.getBytes(StandardCharsets.UTF_8).length > MOST) {
                return false;
            }
            if (CommonPasswords.contains(password)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("complaint.passwordCommon")
                        .addConstraintViolation();
                return false;
            }
            return true;
        }
    }
}
