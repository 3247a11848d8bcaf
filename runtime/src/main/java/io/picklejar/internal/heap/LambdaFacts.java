package io.picklejar.internal.heap;

import java.lang.invoke.SerializedLambda;

/** What a lambda was linked with, as far as {@link SerializedLambda} has it. */
record LambdaFacts(
    Class<?> capturingClass,
    Class<?> interfaceClass,
    String methodName,
    String methodDescriptor,
    int implKind,
    Class<?> implClass,
    String implName,
    String implDescriptor,
    String instantiatedDescriptor) {

  /** {@return what the lambda itself tells} */
  static LambdaFacts of(SerializedLambda lambda, Class<?> spun) throws ClassNotFoundException {
    return new LambdaFacts(
        Lambdas.load(lambda.getCapturingClass(), spun),
        Lambdas.load(lambda.getFunctionalInterfaceClass(), spun),
        lambda.getFunctionalInterfaceMethodName(),
        lambda.getFunctionalInterfaceMethodSignature(),
        lambda.getImplMethodKind(),
        Lambdas.load(lambda.getImplClass(), spun),
        lambda.getImplMethodName(),
        lambda.getImplMethodSignature(),
        lambda.getInstantiatedMethodType());
  }
}
