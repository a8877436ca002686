package org.chancery.trade.mirror;

import java.time.Instant;
import java.util.List;

/** What two states report on each other, at a moment. */
public record MirrorResponse(String reporter, String partner, Instant asOf, List<MirrorLine> lines) {}
