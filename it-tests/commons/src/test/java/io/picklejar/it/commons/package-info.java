/** Other people's libraries and their own tests, with the agent and without. */
@NullMarked
package io.picklejar.it.commons;

import org.jspecify.annotations.NullMarked;
