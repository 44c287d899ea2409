package org.chalkline.session;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.chalkline.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** The half-days that a session prefers in one column, as JSON. */
@Converter
public class HalfDayListColumn implements AttributeConverter<List<HalfDay>, String> {
    private static final TypeReference<List<HalfDay>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable List<HalfDay> halfDays) {
        return JsonText.write(halfDays == null ? List.of() : halfDays);
    }

    @Override
    public List<HalfDay> convertToEntityAttribute(@Nullable String column) {
        return column == null ? List.of() : List.copyOf(JsonText.read(column, TYPE));
    }
}
