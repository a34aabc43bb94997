package org.gnomon.install.probe;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.FrameworkUtil;

/** Methods as far as an installer is concerned: services that answer with the version of their bundle, or do not come to it. */
public final class Probes {

    private Probes() {}

    /** Works. */
    public static final class Good implements Callable<String> {

        @Override
        public String call() {
            return FrameworkUtil.getBundle(Good.class).getVersion().toString();
        }
    }

    /** Cannot be made. */
    public static final class Throwing implements Callable<String> {

        public Throwing() {
            throw new IllegalStateException("no weights in the bundle");
        }

        @Override
        public String call() {
            return "";
        }
    }

    /** Its class cannot be initialised. */
    public static final class BadStatics implements Callable<String> {

        private static final int SIZE = Integer.parseInt("twelve");

        @Override
        public String call() {
            return Integer.toString(SIZE);
        }
    }

    /** Is never made. */
    public static final class Endless implements Callable<String> {

        public Endless() throws InterruptedException {
            new CountDownLatch(1).await();
        }

        @Override
        public String call() {
            return "";
        }
    }

    /** Is not made before the system property of its name is set, and does not listen to interrupts. */
    public static final class Stubborn implements Callable<String> {

        public Stubborn() {
            while (System.getProperty(Stubborn.class.getName()) == null) {
                LockSupport.parkNanos(1_000_000);
                Thread.interrupted();
            }
        }

        @Override
        public String call() {
            return "";
        }
    }

    /** Takes more memory than there is. */
    public static final class Greedy implements Callable<String> {

        private final long[][] all = new long[1 << 20][];

        public Greedy() {
            for (int i = 0; i < all.length; i++) {
                all[i] = new long[Integer.MAX_VALUE - 8];
            }
        }

        @Override
        public String call() {
            return Integer.toString(all.length);
        }
    }
}
