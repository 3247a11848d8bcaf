# A worker of Beam's portable runners and of Dataflow; named by --sdkContainerImage on Dataflow and by
# --defaultEnvironmentConfig elsewhere. The launching JVM has the flag of its own.
FROM apache/beam_java17_sdk:2.62.0
COPY picklejar-agent.jar /opt/picklejar/picklejar-agent.jar
ENV JAVA_TOOL_OPTIONS="-javaagent:/opt/picklejar/picklejar-agent.jar"
