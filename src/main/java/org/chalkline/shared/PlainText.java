package org.chalkline.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Text without control characters (C0, DEL, C1), direction overrides (U+202A–202E, U+2066–2069), lone surrogates and
 * the code points that are no characters (U+FDD0–FDEF, U+xxFFFE, U+xxFFFF);
 * with {@code lines}, tabs and line breaks are welcome. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {
    String message() default "{org.chalkline.shared.PlainText.message}";

    boolean lines() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    class Check implements ConstraintValidator<PlainText, @Nullable CharSequence> {
        private boolean lines;

        @Override
        public void initialize(PlainText annotation) {
            lines = annotation.lines();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(this::showable);
        }

        private boolean showable(int point) {
            if (point == '\n' || point == '\r' || point == '\t') return lines;
            boolean override = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
            boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
            boolean none = (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
            return !Character.isISOControl(point) && !override && !surrogate && !none;
        }
    }
}
