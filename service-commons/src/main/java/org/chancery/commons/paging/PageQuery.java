package org.chancery.commons.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The paging parameters of every list; use as {@code @BeanParam}. */
public class PageQuery {
    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_SIZE = 200;

    @QueryParam("page")
    @DefaultValue("0")
    @Parameter(
            description = "Page number, from 0",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "1000000", defaultValue = "0"))
    String page = "0";

    @QueryParam("size")
    @DefaultValue("50")
    @Parameter(
            description = "Entries on a page, 200 at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String size = "50";

    @QueryParam("sort")
    @Parameter(description = "Field to sort by, with a leading minus for descending; equal entries are ordered by id")
    @Nullable
    String sort;

    public int page() {
        return QueryValues.number("page", page, 0, LAST_PAGE);
    }

    public int size() {
        return QueryValues.number("size", size, 1, LARGEST_SIZE);
    }

    /** The order asked for, or {@code usual}; 400 naming the lawful fields for any other. */
    public SortBy sortBy(Collection<String> lawful, SortBy usual) {
        if (sort == null || sort.isBlank()) {
            return usual;
        }
        var asked = SortBy.parse(sort);
        if (!lawful.contains(asked.field())) {
            throw Problems.invalid(
                    "sort", "must be one of " + lawful.stream().sorted().collect(Collectors.joining(", ")));
        }
        return asked;
    }
}
