package vn.thidua.memory;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Somebody else, with a connection of their own; whoever has to wait for the one who asks fails. */
final class Elsewhere {

    private Elsewhere() {}

    static <T> T ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }
}
