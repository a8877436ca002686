package org.chancery.report.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.report.briefing.BriefingArchive;
import org.chancery.report.briefing.BriefingResponse;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a briefing as the caller may take them. Keycloak is asked before the database is locked, and only about a
 * briefing that exists for the caller: to everybody else it is not there.
 */
@ApplicationScoped
class ReleaseService {
    private final BriefingArchive archive;
    private final ReleasePolicy policy;
    private final Steps steps;
    private final Caller caller;

    ReleaseService(BriefingArchive archive, ReleasePolicy policy, Steps steps, Caller caller) {
        this.archive = archive;
        this.policy = policy;
        this.steps = steps;
        this.caller = caller;
    }

    BriefingResponse approve(UUID id, @Nullable String ifMatch, ApprovalRequest request) {
        requireGrant(id, Action.APPROVE);
        return steps.approve(id, ifMatch, request.note());
    }

    /** Whoever may approve may take it back. */
    BriefingResponse withdrawApproval(UUID id, @Nullable String ifMatch) {
        requireGrant(id, Action.APPROVE);
        return steps.withdrawApproval(id, ifMatch);
    }

    BriefingResponse release(UUID id, @Nullable String ifMatch, ReleaseRequest request) {
        requireGrant(id, Action.RELEASE);
        var earlier = request.supersedes();
        if (earlier != null) {
            requireGrantToSupersede(earlier);
        }
        return steps.release(id, ifMatch, earlier);
    }

    BriefingResponse recall(UUID id, @Nullable String ifMatch, RecallRequest request) {
        requireGrant(id, Action.RECALL);
        return steps.recall(id, ifMatch, request.reason());
    }

    List<StepResponse> stepsOf(UUID id) {
        archive.get(id);
        return steps.of(id);
    }

    private void requireGrant(UUID id, Action action) {
        policy.require(action, archive.get(id).marking());
    }

    private void requireGrantToSupersede(UUID earlier) {
        var marking = archive.find(earlier, caller.readScope())
                .orElseThrow(() -> Problems.invalid("supersedes", "is not a briefing that you can read"))
                .marking();
        policy.require(Action.RELEASE, marking);
    }
}
