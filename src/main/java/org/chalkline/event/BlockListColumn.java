package org.chalkline.event;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.chalkline.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** A day's blocks in one column, as JSON. */
@Converter
public class BlockListColumn implements AttributeConverter<List<Block>, String> {
    private static final TypeReference<List<Block>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable List<Block> blocks) {
        return JsonText.write(blocks == null ? List.of() : blocks);
    }

    @Override
    public List<Block> convertToEntityAttribute(@Nullable String column) {
        return column == null ? List.of() : List.copyOf(JsonText.read(column, TYPE));
    }
}
