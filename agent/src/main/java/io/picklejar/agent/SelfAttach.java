package io.picklejar.agent;

import net.bytebuddy.agent.ByteBuddyAgent;

/**
 * Attaches the agent to the JVM that it runs in, by Byte Buddy's agent, which must be on the class
 * path. Nothing else refers to this class or to that library: a JVM with the flag never loads them.
 */
public final class SelfAttach {

  private SelfAttach() {}

  /**
   * Attaches the agent, unless this JVM has it.
   *
   * @throws IllegalStateException if that is impossible
   */
  public static void attach(String options) {
    try {
      Agent.agentmain(options, ByteBuddyAgent.install());
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException("net.bytebuddy:byte-buddy-agent is not on its class path", e);
    }
  }
}
