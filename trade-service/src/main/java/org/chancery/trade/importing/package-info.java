/**
 * Releases from files. A file is sent, recognised by its content and read once: its rows are checked and loaded into a table
 * that nobody sees, while what there is to say about them is gathered. A person looks at that, then commits or cancels.
 * The commit attaches the table in one transaction; a committed release is retracted, never deleted. Work is leased: what
 * a process leaves behind when it dies is found by the others, or by itself after its restart.
 */
@NullMarked
package org.chancery.trade.importing;

import org.jspecify.annotations.NullMarked;
