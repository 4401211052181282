package westphalia.spark;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import westphalia.experiment.Recipe;
import westphalia.experiment.Workers;

/**
 * The executors of a Spark cluster.
 *
 * <p>The recipe is sent to every executor once. The numbers go out in batches, so that the results of one batch fit
 * into this Java's memory; Spark hands a batch back in the order of its numbers, and does again what a lost executor
 * had not finished. Since every piece depends on its number alone, what is done twice comes out the same.
 */
final class SparkWorkers implements Workers {
    private static final int PIECES_A_SLICE = 4;
    private static final int SLICES_A_CORE = 4;

    private final JavaSparkContext context;

    SparkWorkers(String master) {
        this.context = new JavaSparkContext(new SparkConf().setAppName("westphalia").setMaster(master));
    }

    @Override
    public <T> void play(int first, int end, Recipe<T> recipe, Consumer<T> receiver) {
        Broadcast<Recipe<T>> sent = context.broadcast(recipe);
        int slices = SLICES_A_CORE * Math.max(1, context.defaultParallelism());
        int batch = PIECES_A_SLICE * slices;
        for (int start = first; start < end; start += batch) {
            List<Integer> numbers =
                    IntStream.range(start, Math.min(end, start + batch)).boxed().toList();
            context.parallelize(numbers, slices)
                    .mapPartitions(slice -> {
                        IntFunction<T> work = sent.value().prepare();
                        java.util.List<T> done = new java.util.ArrayList<>();
                        slice.forEachRemaining(number -> done.add(work.apply(number)));
                        return done.iterator();
                    })
                    .collect()
                    .forEach(receiver);
        }
        sent.destroy();
    }

    @Override
    public void close() {
        context.close();
    }
}
