package org.onrecord.record;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a partial date as its text, whose order is the order of dates. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public PartialDate convertToEntityAttribute(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
