package org.chancery.commons.paging;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list with the exact number of all entries that the caller may see.
 *
 * @param page number of this page, from 0
 * @param size entries asked for, not the entries found
 */
public record Page<T>(List<T> items, long total, int page, int size) {
    private static final String TOTAL = "X-Total-Count";

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), total, page, size);
    }

    /** A list that is never cut: all items as a JSON array, and {@code X-Total-Count}. */
    public static Response whole(List<?> items) {
        return Response.ok(items).header(TOTAL, items.size()).build();
    }

    /** The items as a JSON array, {@code X-Total-Count}, and links that keep the filters of the request. */
    public Response toResponse(UriInfo uri) {
        var lastPage = total == 0 ? 0 : (int) ((total - 1) / size);
        var response = Response.ok(items).header(TOTAL, total);
        response.links(link(uri, "first", 0), link(uri, "last", lastPage));
        if (page > 0) {
            response.links(link(uri, "prev", Math.min(page - 1, lastPage)));
        }
        if (page < lastPage) {
            response.links(link(uri, "next", page + 1));
        }
        return response.build();
    }

    private Link link(UriInfo uri, String relation, int target) {
        return Link.fromUriBuilder(uri.getRequestUriBuilder()
                        .replaceQueryParam("page", target)
                        .replaceQueryParam("size", size))
                .rel(relation)
                .build();
    }
}
