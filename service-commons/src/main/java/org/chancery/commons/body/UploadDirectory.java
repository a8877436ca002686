package org.chancery.commons.body;

import java.nio.file.Path;

/**
 * Where files lie for as long as a service works on them; what one that was killed has left there is {@linkplain UploadSweep
 * swept} when it starts again. A service produces one bean for each.
 *
 * @param path of this service and instance alone
 * @param names which files there are swept, as a glob
 */
public record UploadDirectory(Path path, String names) {
    /** As the framework calls the files into which it streams the parts of a form. */
    private static final String PARTS_OF_FORMS = "resteasy-reactive*upload";

    /**
     * Where the framework streams the parts of forms.
     *
     * @param path {@code quarkus.http.body.uploads-directory}
     */
    public static UploadDirectory ofForms(Path path) {
        return new UploadDirectory(path, PARTS_OF_FORMS);
    }
}
