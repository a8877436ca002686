package org.chancery.commons.iso;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A state as ISO 3166-1 alpha-3, upper case, as the platform lists them. Null is left to {@code @NotNull}. */
@Documented
@Constraint(validatedBy = StateCode.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface StateCode {
    /** Completes "FIELD ...". */
    String COMPLAINT = "must be the ISO 3166-1 alpha-3 code of a state, such as KAZ";

    String message() default COMPLAINT;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts null and the codes of {@link Locale#getISOCountries(Locale.IsoCountryCode)}. */
    class Validator implements ConstraintValidator<StateCode, String> {
        private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || isState(code);
        }

        public static boolean isState(String code) {
            return CODES.contains(code);
        }
    }
}
