package org.chancery.report.batch;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chancery.report.briefing.Composing;
import org.jboss.logging.Logger;

/** The threads of this process that compose what batches ask for, each with a lease of its own. */
@ApplicationScoped
class BatchWorkers {
    private static final Logger LOG = Logger.getLogger(BatchWorkers.class);
    private static final String SIGN_IN_ENDED =
            "Your sign-in ended before it was its turn. Retry what has failed: the retry takes your new sign-in.";
    private static final String FAULT =
            "Composing failed for a reason that is not in the record; the administrator finds it in the log under the id"
                    + " of the item.";

    private final BatchQueue queue;
    private final Composing composing;
    private final Seal seal;
    private final BatchSettings settings;
    private final Clock clock;
    private final ExecutorService threads;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopping;

    BatchWorkers(BatchQueue queue, Composing composing, Seal seal, BatchSettings settings, Clock clock) {
        this.queue = queue;
        this.composing = composing;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
        this.threads = Executors.newFixedThreadPool(settings.workers(), task -> {
            var thread = new Thread(task, "batch");
            thread.setDaemon(true);
            return thread;
        });
    }

    void begin(@Observes StartupEvent event) {
        for (var worker = 0; worker < settings.workers(); worker++) {
            threads.execute(this::work);
        }
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        news.release(settings.workers());
        threads.shutdown();
        if (!threads.awaitTermination(settings.lease().toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
        }
    }

    /** There is something to do. */
    void wake() {
        news.release(settings.workers());
    }

    private void work() {
        var me = UUID.randomUUID();
        while (!stopping) {
            try {
                if (!workOnNext(me)) {
                    queue.tidy();
                    pause();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warn("no work can be taken; it is tried again", failure);
                pauseAfterFailure();
            }
        }
    }

    private void pause() throws InterruptedException {
        if (news.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        news.drainPermits();
    }

    private void pauseAfterFailure() {
        try {
            TimeUnit.MILLISECONDS.sleep(settings.poll().toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private boolean workOnNext(UUID me) {
        var claimed = queue.claim(me);
        claimed.ifPresent(work -> {
            try {
                compose(work, me);
            } catch (BatchQueue.LeaseLost taken) {
                LOG.warnf(
                        "item %s of batch %s was cancelled or taken over while it was composed",
                        work.itemId(), work.batchId());
            }
        });
        return claimed.isPresent();
    }

    private void compose(Work work, UUID me) {
        var signIn = work.signIn();
        if (signIn == null || !clock.instant().isBefore(signIn.endsAt())) {
            queue.fail(work, me, SIGN_IN_ENDED);
            return;
        }
        try {
            var composed = composing.compose(work.order(seal.open(signIn.sealed())), null);
            queue.complete(work, me, composed);
        } catch (BatchQueue.LeaseLost taken) {
            throw taken;
        } catch (HttpProblem problem) {
            queue.fail(work, me, String.valueOf(problem.getDetail()));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "item %s of batch %s failed", work.itemId(), work.batchId());
            queue.fail(work, me, FAULT);
        }
    }
}
