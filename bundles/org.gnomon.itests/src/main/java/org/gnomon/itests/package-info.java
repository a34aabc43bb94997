/** Tests of the installed product as a whole; no code of its own. */
package org.gnomon.itests;
