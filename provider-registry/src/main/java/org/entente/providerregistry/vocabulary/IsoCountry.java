package org.entente.providerregistry.vocabulary;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is an ISO 3166-1 alpha-2 country code; {@code null} passes. */
@Documented
@Constraint(validatedBy = IsoCountry.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface IsoCountry {
    String message() default "must be an ISO 3166-1 alpha-2 country code such as US";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link CountryCode}. */
    final class Check implements ConstraintValidator<IsoCountry, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || CountryCode.isKnown(code);
        }
    }
}
