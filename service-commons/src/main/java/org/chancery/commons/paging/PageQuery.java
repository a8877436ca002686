package org.chancery.commons.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The paging parameters of every list; use as {@code @BeanParam @Valid}. */
public class PageQuery {
    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(1_000_000)
    @Parameter(description = "Page number, from 0")
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Entries on a page, 200 at most")
    int size;

    @QueryParam("sort")
    @Parameter(description = "Field to sort by, with a leading minus for descending; equal entries are ordered by id")
    @Nullable
    String sort;

    public int page() {
        return page;
    }

    public int size() {
        return size;
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
