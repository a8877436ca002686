package org.chancery.consultations.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.reference.Installation;
import org.jspecify.annotations.Nullable;

/** Keeping the series; one that has rounds keeps its parties. */
@ApplicationScoped
@Transactional
class SeriesService {
    private final SeriesRepository series;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Installation installation;
    private final Clock clock;

    SeriesService(
            SeriesRepository series, IdempotencyKeys keys, Caller caller, Installation installation, Clock clock) {
        this.series = series;
        this.keys = keys;
        this.caller = caller;
        this.installation = installation;
        this.clock = clock;
    }

    Page<SeriesResponse> list(@Nullable String party, @Nullable String with, PageQuery paging) {
        return series.findVisible(party, with, paging, caller.readScope()).map(SeriesResponse::from);
    }

    SeriesResponse get(UUID id) {
        return SeriesResponse.from(find(id, LockModeType.NONE));
    }

    SeriesResponse open(@Nullable String key, String operation, SeriesRequest request) {
        requireWritable(request);
        var id = keys.createOnce(key, operation, request, () -> record(request).id());
        return get(id);
    }

    /** Records a series whose request has been found lawful. */
    Series record(SeriesRequest request) {
        var fresh = new Series(request, caller.username(), clock.instant());
        series.persistAndFlush(fresh);
        return fresh;
    }

    SeriesResponse change(UUID id, @Nullable String ifMatch, SeriesRequest request) {
        var known = find(id, LockModeType.PESSIMISTIC_WRITE);
        caller.requireDesk(installation.partnersAmong(known.parties()));
        EntityTags.requireMatch(ifMatch, known.version(), known);
        requireWritable(request);
        if (!known.parties().equals(Set.copyOf(request.parties())) && series.hasRounds(known)) {
            throw Problems.conflict(
                    "series-has-rounds",
                    "The parties stay",
                    "Rounds of this series have taken place or are planned between its parties; open another series"
                            + " for other parties.");
        }
        if (series.hasRoundBelow(known, request.marking())) {
            throw Problems.conflict(
                    "series-marking-above-round",
                    "The marking is too high",
                    "A round of this series has a marking below " + request.marking()
                            + "; whoever sees a round sees its series.");
        }
        known.describe(request);
        series.flush();
        return SeriesResponse.from(known);
    }

    private Series find(UUID id, LockModeType lock) {
        return series.findVisible(id, caller.readScope(), lock).orElseThrow(() -> Problems.notFound("series", id));
    }

    private void requireWritable(SeriesRequest request) {
        request.requireConsistent(installation.home());
        caller.requireClearanceFor("marking", request.marking());
        caller.requireDesk(installation.partnersAmong(request.parties()));
    }
}
