package org.chalkline.people;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.chalkline.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** A person's availability in one column, as JSON. */
@Converter
public class WindowListColumn implements AttributeConverter<List<Window>, String> {
    private static final TypeReference<List<Window>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable List<Window> windows) {
        return JsonText.write(windows == null ? List.of() : windows);
    }

    @Override
    public List<Window> convertToEntityAttribute(@Nullable String column) {
        return column == null ? List.of() : List.copyOf(JsonText.read(column, TYPE));
    }
}
