package org.chancery.commons.table;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Table} straight to the caller. The file's name tells the day and the number of rows; a file that does not
 * hold that number breaks the connection off, so that it cannot be taken for the whole.
 */
@Provider
@Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE, TableFormat.SDMX_TYPE, TableFormat.JSON_TYPE})
class TableAnswers implements MessageBodyWriter<Table> {
    private static final String TOTAL = "X-Total-Count";

    /** The code of HTTP/2 for it. */
    private static final long INTERNAL_ERROR = 2;

    private final Clock clock;
    private final RoutingContext exchange;

    TableAnswers(Clock clock, RoutingContext exchange) {
        this.clock = clock;
        this.exchange = exchange;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Table.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Table table,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var format = TableFormat.of(mediaType);
        var rows = new Rows(table, format, headers, out, LocalDate.now(clock));
        try {
            table.read(rows);
            rows.end();
        } catch (IOException | RuntimeException failure) {
            breakOff();
            throw failure;
        }
    }

    /** Ends the connection, not the answer, if any of it has left. What fails before is answered as a problem. */
    private void breakOff() {
        var answer = exchange.response();
        if (!answer.headWritten()) {
            return;
        }
        if (exchange.request().version() == HttpVersion.HTTP_2) {
            answer.reset(INTERNAL_ERROR);
            return;
        }
        // Waits for it: whoever handles the failure would end the answer in good order.
        exchange.request()
                .connection()
                .close()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static final class Rows implements Table.Rows {
        private final Table table;
        private final TableFormat format;
        private final MultivaluedMap<String, Object> headers;
        private final OutputStream out;
        private final LocalDate day;

        @Nullable
        private TableWriter writer;

        private long announced;
        private long written;

        Rows(Table table, TableFormat format, MultivaluedMap<String, Object> headers, OutputStream out, LocalDate day) {
            this.table = table;
            this.format = format;
            this.headers = headers;
            this.out = out;
            this.day = day;
        }

        @Override
        public void begin(long count) throws IOException {
            announced = count;
            headers.putSingle(TOTAL, count);
            headers.putSingle(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + table.name() + "_" + day + "_" + count + "-rows." + format.extension()
                            + "\"");
            writer = format.open(out, table.headings());
        }

        @Override
        public void add(List<?> cells) throws IOException {
            begun().add(cells);
            written++;
        }

        void end() throws IOException {
            if (written != announced) {
                throw new IOException(written + " rows instead of " + announced);
            }
            begun().finish();
        }

        private TableWriter begun() {
            if (writer == null) {
                throw new IllegalStateException("rows before their number");
            }
            return writer;
        }
    }
}
