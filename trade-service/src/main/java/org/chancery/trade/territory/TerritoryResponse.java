package org.chancery.trade.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.trade.territory.Territory.Kind;
import org.chancery.trade.territory.TerritoryRepository.Listed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A state, or another area that statistics have rows for, with its names by language and its codes by publisher. */
public record TerritoryResponse(
        @Schema(description = "ISO 3166-1 alpha-3 for states", examples = "BGR")
        String code,

        @Schema(description = "Special ones are in totals, never in ranks; groups and the world hold others")
        Kind kind,

        @Schema(description = "First day; absent if it always was") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day; absent if it still is") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate validTo,

        @Schema(description = "By BCP 47 language") Map<String, String> names,

        @Schema(description = "How publishers write it, and when")
        List<Code> codes,

        @Schema(description = "Of a group whose members are known")
        List<Member> members) {

    static TerritoryResponse from(
            Listed listed,
            Map<String, String> names,
            List<DatedCode> codes,
            List<TerritoryRepository.Membership> memberships) {
        return new TerritoryResponse(
                listed.territory().code(),
                listed.territory().kind(),
                listed.validFrom(),
                listed.validTo(),
                names,
                codes.stream()
                        .map(code -> new Code(code.scheme(), code.code(), code.validFrom(), code.validTo()))
                        .toList(),
                memberships.stream()
                        .map(membership ->
                                new Member(membership.member(), membership.validFrom(), membership.validTo()))
                        .toList());
    }

    /** How a publisher writes a territory. */
    @Schema(name = "TerritoryCode")
    public record Code(
            Scheme scheme,
            String code,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate validFrom,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate validTo) {}

    /** Since when and until when a territory belongs to a group. */
    @Schema(name = "TerritoryGroupMember")
    public record Member(
            String code,
            LocalDate validFrom,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate validTo) {}
}
