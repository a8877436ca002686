package org.chancery.trade.export;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import org.chancery.commons.table.TableFormat;

/** Whether a caller wants what statisticians exchange. */
public final class ExportFormat {
    private static final MediaType SDMX = MediaType.valueOf(TableFormat.SDMX_TYPE);

    private ExportFormat() {}

    /** Of the formats of a table, whether SDMX-CSV is what the caller accepts first. */
    public static boolean isSdmx(Request request) {
        var chosen = request.selectVariant(Variant.mediaTypes(
                        MediaType.valueOf(TableFormat.CSV_TYPE),
                        MediaType.valueOf(TableFormat.XLSX_TYPE),
                        SDMX,
                        MediaType.valueOf(TableFormat.JSON_TYPE))
                .build());
        return chosen != null && SDMX.isCompatible(chosen.getMediaType());
    }
}
