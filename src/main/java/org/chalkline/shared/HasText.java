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

/** Text with at least one character that can be seen: white space, no-break and zero-width spaces alone are nothing. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HasText.Check.class)
public @interface HasText {
    String message() default "{org.chalkline.shared.HasText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    class Check implements ConstraintValidator<HasText, @Nullable CharSequence> {
        /** Letters and symbols that show nothing: Hangul fillers and the empty Braille pattern. */
        private static final String BLANK = "\u115F\u1160\u2800\u3164\uFFA0";

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text != null && text.codePoints().anyMatch(Check::isSeen);
        }

        private static boolean isSeen(int point) {
            return BLANK.indexOf(point) < 0
                    && !Character.isWhitespace(point)
                    && !Character.isSpaceChar(point)
                    && !Character.isISOControl(point)
                    && Character.getType(point) != Character.FORMAT;
        }
    }
}
