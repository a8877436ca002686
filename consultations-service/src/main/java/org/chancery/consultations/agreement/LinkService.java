package org.chancery.consultations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Keeping what agreements are linked to. Nobody sees a link, or takes one away, whose other end they may not see. */
@ApplicationScoped
@Transactional
class LinkService {
    private final LinkRepository links;
    private final AgreementRepository agreements;
    private final AgreementAccess access;
    private final Caller caller;

    LinkService(LinkRepository links, AgreementRepository agreements, AgreementAccess access, Caller caller) {
        this.links = links;
        this.agreements = agreements;
        this.access = access;
        this.caller = caller;
    }

    VisibleLinks list(UUID id) {
        return visible(access.readable(id));
    }

    VisibleLinks replace(UUID id, @Nullable String ifMatch, AgreementLinksRequest request) {
        var agreement = access.writable(id);
        EntityTags.requireMatch(ifMatch, agreement.version(), agreement);
        var scope = caller.readScope();
        requireAll(
                "agendaItemIds",
                "names no agenda item",
                request.agendaItemIds(),
                ids(links.agendaItems(request.agendaItemIds(), scope)));
        requireAll(
                "commitmentIds",
                "names no commitment",
                request.commitmentIds(),
                ids(links.commitments(request.commitmentIds(), scope)));
        var present = agreement.links();
        agreement.relink(
                new Links(
                        ids(links.agendaItems(present.agendaItems(), scope)),
                        ids(links.commitments(present.commitments(), scope))),
                request.links());
        agreements.flush();
        return visible(agreement);
    }

    private VisibleLinks visible(Agreement agreement) {
        var scope = caller.readScope();
        var present = agreement.links();
        return new VisibleLinks(
                Stream.concat(
                                links.agendaItems(present.agendaItems(), scope).stream(),
                                links.commitments(present.commitments(), scope).stream())
                        .toList(),
                agreement.version());
    }

    private static Set<UUID> ids(List<AgreementLinkResponse> found) {
        return found.stream().map(AgreementLinkResponse::id).collect(Collectors.toSet());
    }

    private static void requireAll(String field, String complaint, List<UUID> wanted, Set<UUID> found) {
        for (var index = 0; index < wanted.size(); index++) {
            if (!found.contains(wanted.get(index))) {
                throw Problems.invalid(field + "[" + index + "]", complaint);
            }
        }
    }
}
