/** States and their names. */
package org.chancery.trade.territory;
