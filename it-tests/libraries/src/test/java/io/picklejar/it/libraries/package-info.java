/** Other people's libraries and their own tests, with the agent and without. */
@NullMarked
package io.picklejar.it.libraries;

import org.jspecify.annotations.NullMarked;
