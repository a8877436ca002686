package org.chancery.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.benchmarks.Rounds.Compared;

/**
 * Profiles of a pair a second, against its SQL alone, first with two million rows of flows and then with twenty million; all
 * of the rows that come in between are other reporters'. They stay, so use a suite of its own.
 */
public final class ProfileBenchmark {
    private static final String PROFILE = "/v1/profiles/KAZ/BGR";
    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;
    private static final int WARM_UP_SECONDS = 20;

    private static final int FIRST_RELEASE = 1_000_000;
    private static final int RELEASES = 10;

    /** At most twice the time of the SQL. */
    private static final double LEAST = 0.5;
    /** Of the time of a profile, from two million rows to twenty million. */
    private static final double MOST_GROWTH = 1.5;

    private final Suite suite;
    private final Psql psql;

    private ProfileBenchmark(Suite suite, Psql psql) {
        this.suite = suite;
        this.psql = psql;
    }

    /** {@code STATE}: the state folder of the running suite. */
    public static void main(String... arguments) throws Exception {
        var state = Path.of(arguments[0]);
        new ProfileBenchmark(new Suite(state), Psql.of(state, "trade")).run(System.out);
    }

    private void run(PrintStream out) throws Exception {
        load(1);
        var small = compare("two");
        out.println(small);
        for (var tenth = 2; tenth <= RELEASES; tenth++) {
            load(tenth);
        }
        var large = compare("twenty");
        out.println(large);
        var growth = small.product() / large.product();
        out.println(String.format(Locale.ROOT, "the time of a profile grows %.2f times", growth));
        small.requireRatio(LEAST);
        large.requireRatio(LEAST);
        if (growth >= MOST_GROWTH) {
            throw new AssertionError(
                    String.format(Locale.ROOT, "it grows %.2f times; less than %.1f", growth, MOST_GROWTH));
        }
    }

    private Compared compare(String millions) throws Exception {
        var address = suite.address("trade") + PROFILE;
        var script = Files.createTempFile("profile", ".sql");
        try {
            Files.writeString(script, resource("profile-of-a-pair.sql"));
            Tool.wrk(address, suite.token("trade-analyst"), 1, WARM_UP_SECONDS);
            return new Rounds(ROUNDS)
                    .compare(
                            "a profile with " + millions + " million rows of flows, against pgbench with the same SQL",
                            "a second",
                            () -> Tool.wrk(address, suite.token("trade-analyst"), 1, SECONDS),
                            () -> Tool.pgbench(psql.database(), script, 1, SECONDS));
        } finally {
            Files.delete(script);
        }
    }

    /** Once: a later run finds the rows of an earlier one, and so measures ten releases twice. */
    private void load(int tenth) throws IOException, InterruptedException {
        var release = FIRST_RELEASE + tenth;
        if (psql.run("select count(*) from release where id = " + release).equals("1")) {
            return;
        }
        var script = Files.createTempFile("release", ".sql");
        try {
            Files.writeString(
                    script,
                    resource("release-of-two-millions.sql")
                            .replace("{release}", Integer.toString(release))
                            .replace("{tenth}", Integer.toString(tenth)));
            psql.run("\\i " + script);
        } finally {
            Files.delete(script);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ProfileBenchmark.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not built: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
