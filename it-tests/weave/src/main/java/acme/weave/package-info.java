/** A user's program, woven when it is built. */
package acme.weave;
