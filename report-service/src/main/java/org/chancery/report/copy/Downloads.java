package org.chancery.report.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.jspecify.annotations.Nullable;

/** The book of copies and downloads. */
@ApplicationScoped
@Transactional
class Downloads {
    private final DownloadRepository downloads;
    private final Clock clock;

    Downloads(DownloadRepository downloads, Clock clock) {
        this.downloads = downloads;
        this.clock = clock;
    }

    int copyOf(UUID briefingId, String reader) {
        return downloads.copyOf(briefingId, reader, now());
    }

    void record(UUID briefingId, Download.Part part, @Nullable Integer copy, String reader, String sha256) {
        downloads.persist(new Download(briefingId, part, copy, reader, sha256, now()));
    }

    Page<DownloadResponse> of(UUID briefingId, PageQuery paging) {
        return downloads.of(briefingId, paging).map(Download::response);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
