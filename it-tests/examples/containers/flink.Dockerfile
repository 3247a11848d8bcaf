# JobManager, TaskManagers and the client, all of which have the flag from flink-config.yaml.
FROM flink:1.19.3-java17
COPY picklejar-agent.jar /opt/picklejar/picklejar-agent.jar
COPY flink-config.yaml /tmp/picklejar-config.yaml
RUN cat /tmp/picklejar-config.yaml >> /opt/flink/conf/config.yaml
