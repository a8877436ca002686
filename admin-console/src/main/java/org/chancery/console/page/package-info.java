/** What all pages share: layout, assets, headers, markings, names of states, pages for errors. */
@NullMarked
package org.chancery.console.page;

import org.jspecify.annotations.NullMarked;
