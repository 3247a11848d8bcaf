# Driver and executors, which have the flag from spark-defaults.conf.
FROM apache/spark:3.5.7-java17
COPY picklejar-agent.jar /opt/picklejar/picklejar-agent.jar
COPY spark-defaults.conf /opt/spark/conf/spark-defaults.conf
