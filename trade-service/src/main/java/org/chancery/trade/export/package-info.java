/**
 * Figures and flows as files: CSV and XLSX for people, JSON and SDMX-CSV 2.0 for programs. Streamed, and complete or broken off
 * visibly. What is in them is public, so that every reader may take them.
 */
@NullMarked
package org.chancery.trade.export;

import org.jspecify.annotations.NullMarked;
