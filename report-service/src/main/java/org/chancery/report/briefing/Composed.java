package org.chancery.report.briefing;

import java.util.UUID;
import org.chancery.report.composing.Composition;
import org.chancery.report.rendering.PrintedBriefing;
import org.jspecify.annotations.Nullable;

/**
 * A document that is ready to be kept.
 *
 * @param corrects the release that it corrects, null for all but corrigenda
 */
public record Composed(
        Composition composition,
        PrintedBriefing printed,
        @Nullable UUID corrects) {}
