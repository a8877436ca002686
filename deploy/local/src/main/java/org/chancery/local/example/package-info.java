/** The running example, loaded through the services' own web APIs as the people would do it, and its briefing. */
@NullMarked
package org.chancery.local.example;

import org.jspecify.annotations.NullMarked;
