package org.chancery.consultations.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What an agreement is about, in full: links that are not named go, but for those that lead to what the caller may not see.
 *
 * @param agendaItemIds items of any consultation's agenda
 * @param commitmentIds commitments made in any consultation
 */
record AgreementLinksRequest(
        @NotNull @Size(max = 200) List<@NotNull UUID> agendaItemIds,
        @NotNull @Size(max = 200) List<@NotNull UUID> commitmentIds) {

    Links links() {
        return new Links(Set.copyOf(agendaItemIds), Set.copyOf(commitmentIds));
    }
}
