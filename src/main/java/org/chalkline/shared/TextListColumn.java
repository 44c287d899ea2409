package org.chalkline.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A short list of texts (tags, equipment) in one column, as JSON. */
@Converter
public class TextListColumn implements AttributeConverter<List<String>, String> {
    private static final TypeReference<List<String>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> list) {
        return JsonText.write(list == null ? List.of() : list);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null ? List.of() : List.copyOf(JsonText.read(column, TYPE));
    }
}
