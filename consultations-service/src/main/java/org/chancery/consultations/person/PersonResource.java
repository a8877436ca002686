package org.chancery.consultations.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.query.QueryValues;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class PersonResource {
    private final PersonService people;

    PersonResource(PersonService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "People, a page at a time; sort by relevance to q or by name (default relevance, then name)")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PersonResponse.class)))
    public Response list(@BeanParam PersonFilter filter, @BeanParam PageQuery paging, UriInfo uri) {
        return people.list(filter, paging).toResponse(uri);
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Add a person")
    @APIResponseSchema(value = PersonResponse.class, responseCode = "201", responseDescription = "Added")
    public Response add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PersonRequest request, UriInfo uri) {
        var added = people.add(key, uri.getPath(), request);
        var location = uri.getAbsolutePathBuilder().path(added.id().toString()).build();
        return EntityTags.created(location, added, added.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One person")
    @APIResponseSchema(PersonResponse.class)
    public Response get(
            UUID id,
            @QueryParam("on")
                    @Nullable
                    @Parameter(
                            description = "Only the name forms and posts of that day",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String on) {
        return found(people.get(id, QueryValues.date("on", on)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Correct the forms of a person's name and their posts")
    @APIResponseSchema(PersonResponse.class)
    public Response change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PersonRequest request) {
        return found(people.change(id, ifMatch, request));
    }

    private static Response found(PersonResponse person) {
        return EntityTags.found(person, person.version());
    }
}
