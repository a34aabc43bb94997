package org.gnomon.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The tests of a contract as dynamic tests. */
final class ContractTests {

    private ContractTests() {}

    /** @param before runs before each test of {@code contract} */
    static DynamicNode of(String name, Class<?> type, Object contract, Runnable before) {
        return DynamicContainer.dynamicContainer(name, methods(type).filter(m -> m.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName)).map(m -> DynamicTest.dynamicTest(m.getName(), () -> {
                    before.run();
                    invoke(m, contract);
                })));
    }

    /** Also those of the classes above, which hold for every kind. */
    private static Stream<Method> methods(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass).flatMap(t -> Stream.of(t.getDeclaredMethods()));
    }

    private static void invoke(Method test, Object contract) throws Throwable {
        try {
            test.invoke(contract);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
