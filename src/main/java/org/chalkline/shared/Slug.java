package org.chalkline.shared;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name fit for an address: lower-case letters, digits and single hyphens, 1 to 60 characters. */
@NotNull
@Pattern(regexp = "(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Slug {
    String message() default "must be 1 to 60 lower-case letters, digits and single hyphens, such as whiteboard-a";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
