package org.chancery.consultations.document.store;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Form.aForm;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.Form;
import org.chancery.consultations.testing.SampleFiles;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The setting that keeps contents in a bucket, on a server that speaks S3. */
@ServiceTest
@WithTestResource(S3MockResource.class)
class S3ContentResourceTest {
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final Api officer = Api.asDeskOfficer();
    private String documents = "";

    @Inject
    S3Content bucket;

    @Inject
    Contents contents;

    @Inject
    Clock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void aRoundThatIsComing() {
        documents = aConsultation().plannedBy(officer) + "/documents";
    }

    @Test
    void contentGoesToTheBucketAndComesBack() {
        var content = picture(800_000);
        var before = objects();

        var path = Api.pathOf(officer.postForm(documents, photo(content)));

        assertEquals(before.size() + 1, objects().size());
        assertArrayEquals(content, officer.get(path + "/content").asByteArray());
        var part = officer.request().header("Range", "bytes=700000-").get(path + "/content");
        part.then().statusCode(206).header("Content-Range", equalTo("bytes 700000-799999/800000"));
        assertArrayEquals(Arrays.copyOfRange(content, 700_000, 800_000), part.asByteArray());
    }

    @Test
    void uploadThatComesToNothingLeavesNothingInTheBucket() {
        var content = picture(1000);
        officer.postForm(documents, photo(content)).then().statusCode(201);
        var before = objects();

        officer.postForm(documents, photo(content)).then().statusCode(409);

        assertEquals(before, objects());
    }

    @Test
    void whatAKilledServiceLeftIsSweptAndNothingElse() throws IOException {
        var path = Api.pathOf(officer.postForm(documents, photo(picture(1000))));
        var kept = objects();
        var orphan = UUID.randomUUID();
        bucket.writeAhead(orphan, Files.write(folder.resolve("orphan"), new byte[10]));

        new OrphanSweep(bucket, contents, clock).sweep();
        assertEquals(kept.size() + 1, objects().size(), "it may still be on its way");
        new OrphanSweep(bucket, contents, Clock.offset(clock, Duration.ofHours(3))).sweep();

        assertEquals(kept, objects());
        officer.get(path + "/content").then().statusCode(200);
    }

    @Test
    void missingObjectIsAnsweredBeforeAnythingIsSent() {
        var path = Api.pathOf(officer.postForm(documents, photo(picture(1000))));
        objects().forEach(bucket::discard);

        officer.get(path + "/content")
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:chancery:problem:document-store-unavailable"));
    }

    private List<UUID> objects() {
        var found = new ArrayList<UUID>();
        bucket.forEachOlderThan(LATER, found::add);
        return found.stream().sorted().toList();
    }

    private static Form photo(byte[] content) {
        return aForm().withFile("photo.png", "image/png", content)
                .with("kind", "PHOTO")
                .with("marking", "PUBLIC");
    }

    private static byte[] picture(int size) {
        var content = new byte[size];
        new Random().nextBytes(content);
        System.arraycopy(SampleFiles.picture("png"), 0, content, 0, 60);
        return content;
    }
}
