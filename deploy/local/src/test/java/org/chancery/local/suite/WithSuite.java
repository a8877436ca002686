package org.chancery.local.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the running {@link Suite} as a parameter; the last test is followed by its end. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithSuite.Giver.class)
@interface WithSuite {

    /** Starts the suite for the first test that asks. */
    class Giver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Suite.class;
        }

        @Override
        public Suite resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Suite.class))
                    .computeIfAbsent(
                            Suite.class,
                            key -> {
                                try {
                                    return Suite.start();
                                } catch (InterruptedException cutShort) {
                                    Thread.currentThread().interrupt();
                                    throw new IllegalStateException("the suite's start was cut short", cutShort);
                                }
                            },
                            Suite.class);
        }
    }
}
