package org.chalkline.session;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.chalkline.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** A wording in one column, as JSON. */
@Converter
public class WordingColumn implements AttributeConverter<Wording, String> {
    private static final TypeReference<Wording> TYPE = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Wording wording) {
        return wording == null ? null : JsonText.write(wording);
    }

    @Override
    public @Nullable Wording convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JsonText.read(column, TYPE);
    }
}
