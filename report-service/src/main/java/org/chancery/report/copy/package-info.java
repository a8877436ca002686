/**
 * Every copy that leaves. From RESTRICTED on each reader gets a copy of their own, with its number and their name on every
 * page; who took which copy when is kept for good.
 */
@NullMarked
package org.chancery.report.copy;

import org.jspecify.annotations.NullMarked;
