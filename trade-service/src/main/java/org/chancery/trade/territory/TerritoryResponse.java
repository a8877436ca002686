package org.chancery.trade.territory;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A state with its names by language. */
public record TerritoryResponse(
        @Schema(description = "ISO 3166-1 alpha-3", examples = "BGR")
        String code,

        @Schema(description = "By BCP 47 language") Map<String, String> names) {}
