package org.chalkline.session;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.chalkline.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** A session's links in one column, as JSON. */
@Converter
public class LinkListColumn implements AttributeConverter<List<Link>, String> {
    private static final TypeReference<List<Link>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable List<Link> links) {
        return JsonText.write(links == null ? List.of() : links);
    }

    @Override
    public List<Link> convertToEntityAttribute(@Nullable String column) {
        return column == null ? List.of() : List.copyOf(JsonText.read(column, TYPE));
    }
}
