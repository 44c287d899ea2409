package org.chalkline.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Function;

/** Dates and local times in JSON as the contract writes them: texts alone, to the minute, without offset. The usual
 * reader would also take lists of numbers and drop the time or offset that a text has too much. */
final class LocalTimesModule extends SimpleModule {
    LocalTimesModule() {
        super("chalkline-local-times");
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, LocalDate::parse));
        addDeserializer(LocalTime.class, new Reader<>(LocalTime.class, LocalTimesModule::minute));
        addDeserializer(LocalDateTime.class, new Reader<>(LocalDateTime.class, LocalDateTime::parse));
    }

    /** Writes times of day as {@code 09:45}, where the usual writer would add the seconds. */
    static SimpleModule writing() {
        return new SimpleModule("chalkline-times-of-day")
                .addSerializer(LocalTime.class, new ToStringSerializer(LocalTime.class));
    }

    private static LocalTime minute(String text) {
        LocalTime time = LocalTime.parse(text);
        if (time.getSecond() != 0 || time.getNano() != 0) throw new DateTimeException("must be a whole minute");
        return time;
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getText();
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                return (T) context.handleWeirdStringValue(handledType(), text, "wrong form");
            }
        }
    }
}
