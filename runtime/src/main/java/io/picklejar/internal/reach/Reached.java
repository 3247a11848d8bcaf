package io.picklejar.internal.reach;

import io.picklejar.internal.record.MemberRef;
import java.util.Map;
import java.util.Set;

/**
 * What a function can reach. Every item has the shortest path to it. Iteration order is the order
 * of discovery.
 *
 * @param methods methods of user classes that can run
 * @param executed user classes whose code can run or that have instances (tier <em>executed</em>)
 * @param loadable user classes that must be definable on the worker (tier <em>loadable</em>);
 *     includes {@code executed}
 * @param initialized user classes that the function's code initializes
 * @param statics static fields read whose values ship (tier <em>static-value</em>)
 * @param left static fields read that the worker's own initializer makes
 * @param runInitializer user classes whose initializer has to run on the worker
 * @param written static fields that reachable code writes
 * @param missing classes that reachable code names and the launcher can't find
 * @param resources names of the resources that reachable code looks up and user code has
 * @param unknownBootstraps bootstrap methods that the analysis has no model of
 */
public record Reached(
    Map<MemberRef, Step> methods,
    Map<String, Step> executed,
    Map<String, Step> loadable,
    Map<String, Step> initialized,
    Map<StaticField, Step> statics,
    Map<StaticField, Step> left,
    Map<String, Step> runInitializer,
    Map<StaticField, Step> written,
    Map<String, Step> missing,
    Map<String, Step> resources,
    Set<String> unknownBootstraps) {}
