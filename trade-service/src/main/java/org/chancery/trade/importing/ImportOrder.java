package org.chancery.trade.importing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.chancery.trade.source.Extent;
import org.chancery.trade.source.ReleasedFile;
import org.chancery.trade.source.Series;
import org.jspecify.annotations.Nullable;

/** What a worker needs to know of an import, apart from its transaction. */
record ImportOrder(
        UUID importId,
        int releaseId,
        @Nullable String layout,
        @Nullable String publisher,
        @Nullable String dataset,
        @Nullable LocalDate releasedOn,
        @Nullable LocalDate nextReleaseOn,
        @Nullable Extent extent) {

    static ImportOrder from(FlowImport sent) {
        return new ImportOrder(
                sent.id(),
                sent.releaseId(),
                sent.layout(),
                sent.publisher(),
                sent.dataset(),
                sent.publishedOn(),
                sent.nextReleaseOn(),
                sent.extent());
    }

    /** Of a checked import, for which nothing is open any more. */
    static Series series(FlowImport checked) {
        return new Series(
                Objects.requireNonNull(checked.publisher()),
                Objects.requireNonNull(checked.dataset()),
                Objects.requireNonNull(checked.currency()),
                Objects.requireNonNull(checked.unitMultiplier()));
    }

    /** Likewise. */
    static ReleasedFile file(FlowImport checked, LocalDate retrievedOn) {
        return new ReleasedFile(
                checked.fileName(),
                checked.fileSize(),
                checked.sha256(),
                Objects.requireNonNull(checked.layout()),
                Objects.requireNonNull(checked.extent()),
                Objects.requireNonNull(checked.publishedOn()),
                checked.nextReleaseOn(),
                retrievedOn);
    }
}
